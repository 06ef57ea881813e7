package dev.livestall.analytics.ingest;

/**
 * A Kafka record as it was read.
 *
 * @param appendedAt the record's timestamp, epoch millis
 * @param value empty for a tombstone
 */
public record RawRecord(String topic, int partition, long offset, long appendedAt, byte[] value) {}
