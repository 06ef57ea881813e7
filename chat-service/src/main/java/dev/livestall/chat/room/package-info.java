/**
 * Rooms: a room is a log, a viewer is a cursor in it.
 *
 * <ul>
 *   <li>Only {@link dev.livestall.chat.room.RoomReader}'s thread changes a room; everyone else reads it under the room's lock.
 *   <li>A position is {@code epoch:offset}: the id of the Kafka topic and the offset of the last record that was seen.
 *   <li>The ring keeps the newest events, each encoded once; what fell out of it is answered by a fresh snapshot, never by a gap.
 *   <li>A removed line's bytes leave the ring at once, so no frame made after the removal can hold them.
 *   <li>A cursor belongs to its connection's event loop; nothing else touches it.
 * </ul>
 */
@NullMarked
package dev.livestall.chat.room;

import org.jspecify.annotations.NullMarked;
