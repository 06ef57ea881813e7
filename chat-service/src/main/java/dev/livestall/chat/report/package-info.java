/**
 * What viewers find wrong: a report is an event of the room that moderators see.
 *
 * <p>One viewer counts once for a line. From the number that is set on, the line is taken out of the room and waits for a moderator, once:
 * what was looked at and let in is not taken out again.
 */
@NullMarked
package dev.livestall.chat.report;

import org.jspecify.annotations.NullMarked;
