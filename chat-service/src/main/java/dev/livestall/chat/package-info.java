/**
 * Rooms, messages, moderation, presence. One package per feature; a message walks {@code socket → moderation → message → room}.
 *
 * <p>What the room sees is the Kafka topic {@code room-events} and nothing else: a node's memory is only a copy of its end, so any node can
 * serve any viewer, and a restarted node builds the same rooms again.
 */
@NullMarked
package dev.livestall.chat;

import org.jspecify.annotations.NullMarked;
