/**
 * Who may write in a room and how: slow mode, freeze, buyers, followers, emoji or new words only, a delay for viewers, all held, and the
 * panic button.
 *
 * <p>The setting is folded from the room's log, so all nodes keep to the same one and a restart changes nothing. Staff is exempt. Two nodes
 * that take two lines of one viewer in the same instant may both let them through; the log then knows both.
 */
@NullMarked
package dev.livestall.chat.mode;

import org.jspecify.annotations.NullMarked;
