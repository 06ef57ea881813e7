package dev.livestall.analytics.letters;

import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.sink.DeadLetter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record of the topic {@code dead-letters}.
 *
 * @param id {@code partition:offset} there
 * @param at when it was written, epoch millis
 * @param about the letter of which this one says that it was sent again; empty for all others
 */
record Letter(
        String id, long at, String reason, String topic, int partition, String offset, byte[] value, String about) {
    static Letter of(ConsumerRecord<byte[], byte[]> record) {
        return new Letter(
                record.partition() + ":" + record.offset(),
                record.timestamp(),
                header(record, "reason"),
                header(record, "topic"),
                Integer.parseInt("0" + header(record, "partition").replace("-1", "")),
                header(record, "offset"),
                record.value() == null ? new byte[0] : record.value(),
                header(record, "letter"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    boolean isNote() {
        return !about.isEmpty();
    }

    /** Only its beginning was kept. */
    boolean isCutOff() {
        return value.length >= DeadLetter.MAX_BYTES;
    }

    RawRecord raw(long now) {
        return new RawRecord(topic, partition, -1, now, value);
    }

    @Override
    public String toString() {
        return id + "  " + java.time.Instant.ofEpochMilli(at) + "  " + topic + "-" + partition + "@" + offset + "  "
                + value.length + " bytes  " + reason;
    }
}
