/** The picker of a shop's emotes is on the viewer page; here they are shown, and not chosen. */
