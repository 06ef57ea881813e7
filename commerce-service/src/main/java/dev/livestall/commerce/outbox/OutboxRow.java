package dev.livestall.commerce.outbox;

import io.r2dbc.spi.Row;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One row that waits. */
record OutboxRow(
        long id, String aggregate, String topic, @Nullable Integer partition, String key, byte[] payload) {
    static OutboxRow read(Row row) {
        return new OutboxRow(
                row.get("id", Long.class),
                row.get("aggregate", String.class),
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("key", String.class),
                row.get("payload", byte[].class));
    }

    ProducerRecord<String, byte[]> record() {
        return new ProducerRecord<>(topic, partition, key, payload);
    }
}
