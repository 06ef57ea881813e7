/**
 * The wire contract between the services and the job: what is said in each Kafka topic, and the one codec that says it.
 *
 * <p>Every event is one flat JSON object: {@code type}, the fields of {@link dev.livestall.events.About}, then its own. Unknown types decode
 * to {@code Unknown} and are skipped and counted by the reader; new fields are optional; a changed meaning is a new type.
 */
@NullMarked
package dev.livestall.events;

import org.jspecify.annotations.NullMarked;
