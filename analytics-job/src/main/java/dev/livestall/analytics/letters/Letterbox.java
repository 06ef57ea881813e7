package dev.livestall.analytics.letters;

import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topic {@code dead-letters}, read from its beginning to where it ends now, one letter after the other. */
final class Letterbox {
    private static final Duration POLL = Duration.ofMillis(500);

    private final String kafka;

    Letterbox(String kafka) {
        this.kafka = kafka;
    }

    void read(Consumer<Letter> reader) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka, "max.poll.records", 50, "default.api.timeout.ms", 30_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(POLL).forEach(record -> {
                    long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
                    if (record.offset() < end) reader.accept(Letter.of(record));
                });
            }
        }
    }
}
