/**
 * Server-Sent Events, {@code GET /api/chat/broadcasts/{id}/events}: the room for those whom no WebSocket reaches.
 *
 * <p>The same frames as on the socket, written beside WebFlux's streams straight at the channel, each a whole HTTP chunk whose bytes all
 * streams at the same position share. There is no queue per stream: who can't be written to stays behind in the ring.
 */
@NullMarked
package dev.livestall.chat.stream;

import org.jspecify.annotations.NullMarked;
