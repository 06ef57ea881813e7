/**
 * How this service reads and writes Kafka, whatever the topic.
 *
 * <p>Nothing here runs on an event loop: {@code send} can block, so it has a thread of its own, and so has every reader. A record that can't
 * be used never stops a reader. Readers belong to no consumer group, since every node must see everything; only the archive is a group.
 */
@NullMarked
package dev.livestall.chat.kafka;

import org.jspecify.annotations.NullMarked;
