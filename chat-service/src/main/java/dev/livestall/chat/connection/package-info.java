/**
 * Being in a room, by whatever transport: from the token to the {@code hello}, what is sent to one person, and why it ends.
 *
 * <p>A connection lives on one event loop and nowhere else: what other threads find out comes back to it as a task. It attaches to its room
 * in the task that took its snapshot, so that nothing lies between the two. Limits, presence and visits are the same for all transports.
 */
@NullMarked
package dev.livestall.chat.connection;

import org.jspecify.annotations.NullMarked;
