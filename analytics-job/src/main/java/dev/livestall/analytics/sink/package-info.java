/**
 * Where the job's results go: documents to Elasticsearch, what could not be used to the dead letters.
 *
 * <p>A document has a deterministic id and a version that only grows with what it counts ({@code external_gte}), so writing it again, late or
 * out of order changes nothing. Elasticsearch being down or full is backpressure: the documents wait in the sink, then in the job, then in Kafka.
 */
@NullMarked
package dev.livestall.analytics.sink;

import org.jspecify.annotations.NullMarked;
