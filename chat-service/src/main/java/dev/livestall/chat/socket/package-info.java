/**
 * The WebSocket {@code /api/chat/broadcasts/{id}/socket}, subprotocol {@code livestall.v1}.
 *
 * <p>Frames go in and out beside WebFlux's streams, straight at the channel: whole frames of shared bytes out, checked whole messages in.
 * Client frames are commands with the client's own id; each gets exactly one of {@code ack}, {@code refused}, {@code unknown}.
 */
@NullMarked
package dev.livestall.chat.socket;

import org.jspecify.annotations.NullMarked;
