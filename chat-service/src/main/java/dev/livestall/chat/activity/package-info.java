/**
 * What viewers do, told to Kafka's {@code viewer-events}; of staff nothing is told.
 *
 * <p>Everything is safe to tell twice: watching is cumulative within a visit, and what counts once has an id that follows from what it is. Nobody
 * waits for these records: if Kafka is away they are lost, and the room goes on.
 */
@NullMarked
package dev.livestall.chat.activity;

import org.jspecify.annotations.NullMarked;
