/**
 * Writing into a room's log, and knowing what became of it.
 *
 * <p>Three outcomes: the log has it (with its position), or nobody knows in time. It is never called refused because of a timeout. The same
 * id written twice is one event: its first record counts, and every answer names that one's position.
 */
@NullMarked
package dev.livestall.chat.message;

import org.jspecify.annotations.NullMarked;
