/**
 * Lines that are not in the room yet: a moderator decides, or their time comes.
 *
 * <p>A line is held, released and rejected by events in the room's log. The two decisions of one round have the same event id, so whatever
 * several nodes and several moderators do at once, the first in the log is the decision, for every reader. A released line enters the room at
 * that place with the id it was given when it was written, and never twice.
 */
@NullMarked
package dev.livestall.chat.review;

import org.jspecify.annotations.NullMarked;
