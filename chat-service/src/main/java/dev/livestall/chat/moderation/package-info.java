/**
 * Who may say what. {@link dev.livestall.chat.moderation.Checks} is the one list of all checks of a line, in their order.
 *
 * <p>A refusal is a value with a code that the page has words for. Removals and time-outs are events in the room's log, so that every node
 * agrees on them and they survive restarts; each leaves one row in the audit.
 */
@NullMarked
package dev.livestall.chat.moderation;

import org.jspecify.annotations.NullMarked;
