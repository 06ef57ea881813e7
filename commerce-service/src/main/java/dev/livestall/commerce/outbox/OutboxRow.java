package dev.livestall.commerce.outbox;

import dev.livestall.events.Topics;
import io.r2dbc.spi.Row;
import java.util.UUID;
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

    /** Of an order's event; null for any other. */
    @Nullable
    UUID orderId() {
        return topic.equals(Topics.ORDER_EVENTS) ? UUID.fromString(key) : null;
    }

    ProducerRecord<String, byte[]> record() {
        return new ProducerRecord<>(topic, partition, key, payload);
    }
}
