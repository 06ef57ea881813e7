/**
 * The Flink job: engagement and conversion of each show, from the topics into Elasticsearch.
 *
 * <p>{@code ingest} → {@code audience}, {@code question}, {@code sales}, {@code credit}, {@code transcript}, {@code marks}, {@code intake} → {@code live}, {@code facet} →
 * {@code sink}. Three rings: pure tallies, which are
 * functions of the set of facts they have seen; Flink functions around them; and {@link dev.livestall.analytics.AnalyticsWorkflow}, which takes any source and sinks.
 * Only {@link dev.livestall.analytics.AnalyticsJob} knows Kafka and Elasticsearch.
 *
 * <p>Live figures never wait for a watermark. Nothing here makes one: the room's clock is the newest time of its records, so an idle partition
 * holds nothing up and loses nothing.
 */
@NullMarked
package dev.livestall.analytics;

import org.jspecify.annotations.NullMarked;
