package dev.livestall.analytics.sink;

import dev.livestall.events.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The topic {@code dead-letters}: the bytes as they came, the reason and the origin in the headers. */
public final class DeadLetters {
    private DeadLetters() {}

    public static KafkaSink<DeadLetter> sink(String kafka) {
        return KafkaSink.<DeadLetter>builder()
                .setBootstrapServers(kafka)
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setProperty("linger.ms", "2")
                .setRecordSerializer(new Letters())
                .build();
    }

    static ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
        var record = new ProducerRecord<byte[], byte[]>(Topics.DEAD_LETTERS, null, letter.value());
        record.headers()
                .add("reason", bytes(letter.reason()))
                .add("topic", bytes(letter.topic()))
                .add("partition", bytes(Integer.toString(letter.partition())))
                .add("offset", bytes(Long.toString(letter.offset())));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Letters implements KafkaRecordSerializationSchema<DeadLetter> {
        private static final long serialVersionUID = 1;

        @Override
        public ProducerRecord<byte[], byte[]> serialize(DeadLetter letter, KafkaSinkContext context, Long timestamp) {
            return record(letter);
        }
    }
}
