package dev.livestall.analytics.ingest;

import dev.livestall.events.Topics;
import java.io.Serializable;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The topics as one source: one consumer, one connection, and positions that are always of the same moment. */
public final class RawRecords {
    /** The topics, which {@link DecodeEvents} tells apart. */
    static final List<String> TOPICS =
            List.of(Topics.ROOM_EVENTS, Topics.VIEWER_EVENTS, Topics.ORDER_EVENTS, Topics.DIRECTORY);

    private static final byte[] TOMBSTONE = {};

    private RawRecords() {}

    /** From the earliest record, or from where a checkpoint was. */
    public static KafkaSource<RawRecord> source(String kafka) {
        return builder(kafka, () -> {}).build();
    }

    /** From the earliest record to the last one that is there now: for measuring. */
    public static KafkaSource<RawRecord> upToNow(String kafka, Witness witness) {
        return builder(kafka, witness).setBounded(OffsetsInitializer.latest()).build();
    }

    /** Is told of each record as it is read. */
    public interface Witness extends Serializable {
        void read();
    }

    private static KafkaSourceBuilder<RawRecord> builder(String kafka, Witness witness) {
        return KafkaSource.<RawRecord>builder()
                .setBootstrapServers(kafka)
                .setTopics(TOPICS)
                .setGroupId("analytics-job")
                .setClientIdPrefix("analytics-job")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Raw(witness))
                .setProperty("partition.discovery.interval.ms", "30000")
                .setProperty("fetch.max.wait.ms", "250")
                .setProperty("max.partition.fetch.bytes", "1048576")
                .setProperty("fetch.max.bytes", "8388608")
                .setProperty("commit.offsets.on.checkpoint", "false"); // the checkpoint alone knows the position
    }

    private static final class Raw implements KafkaRecordDeserializationSchema<RawRecord> {
        private static final long serialVersionUID = 1;

        private final Witness witness;

        Raw(Witness witness) {
            this.witness = witness;
        }

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<RawRecord> out) {
            witness.read();
            byte[] value = record.value() == null ? TOMBSTONE : record.value();
            out.collect(new RawRecord(record.topic(), record.partition(), record.offset(), record.timestamp(), value));
        }

        @Override
        public TypeInformation<RawRecord> getProducedType() {
            return TypeInformation.of(RawRecord.class);
        }
    }
}
