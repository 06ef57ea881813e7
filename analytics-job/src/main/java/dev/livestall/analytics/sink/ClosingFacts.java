package dev.livestall.analytics.sink;

import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The topic {@code closing-facts}: key {@code <alias>/<id>}, value the document, whose {@code events} is its version. */
public final class ClosingFacts {
    private ClosingFacts() {}

    public static KafkaSink<Document> sink(String kafka) {
        return KafkaSink.<Document>builder()
                .setBootstrapServers(kafka)
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setRecordSerializer(new Kept())
                .build();
    }

    /** From the earliest, or from where a checkpoint was. */
    public static KafkaSource<Document> source(String kafka) {
        return KafkaSource.<Document>builder()
                .setBootstrapServers(kafka)
                .setTopics(Topics.CLOSING_FACTS)
                .setGroupId("analytics-job")
                .setClientIdPrefix("analytics-job-closing")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Read())
                .setProperty("commit.offsets.on.checkpoint", "false")
                .build();
    }

    static byte[] key(Document document) {
        return document.key().getBytes(StandardCharsets.UTF_8);
    }

    /** @return nothing for what no version of the job can have written */
    static Optional<Document> read(byte[] key, byte[] value) {
        String name = new String(key, StandardCharsets.UTF_8);
        int slash = name.indexOf('/');
        if (slash < 0 || !IndexTemplates.ALIASES.contains(name.substring(0, slash))) return Optional.empty();
        long version = EventJson.MAPPER.readTree(value).path("events").asLong(-1);
        if (version < 0) return Optional.empty();
        return Optional.of(new Document(name.substring(0, slash), name.substring(slash + 1), version, value));
    }

    private static final class Kept implements KafkaRecordSerializationSchema<Document> {
        private static final long serialVersionUID = 1;

        @Override
        public ProducerRecord<byte[], byte[]> serialize(Document document, KafkaSinkContext context, Long timestamp) {
            return new ProducerRecord<>(Topics.CLOSING_FACTS, key(document), document.json());
        }
    }

    private static final class Read implements KafkaRecordDeserializationSchema<Document> {
        private static final long serialVersionUID = 1;

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Document> out) {
            if (record.key() == null || record.value() == null) return;
            read(record.key(), record.value()).ifPresent(out::collect);
        }

        @Override
        public TypeInformation<Document> getProducedType() {
            return TypeInformation.of(Document.class);
        }
    }
}
