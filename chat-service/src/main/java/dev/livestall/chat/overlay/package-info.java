/**
 * The page that broadcasting software lays over the video. It has no log-in and shows what any viewer may see; its static files are beside it
 * in the resources.
 */
@NullMarked
package dev.livestall.chat.overlay;

import org.jspecify.annotations.NullMarked;
