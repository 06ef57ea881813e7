/**
 * What staff keeps before everyone's eyes: one pinned line (a message, or a text of their own) and one ticker.
 *
 * <p>Both are facts of the room's log; the newest holds. A message that is removed is not pinned any more, and nothing of it can be read
 * in the pin.
 */
@NullMarked
package dev.livestall.chat.note;

import org.jspecify.annotations.NullMarked;
