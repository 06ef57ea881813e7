package dev.livestall.benchmarks.torture.selling;

import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in the topic of order events. */
final class Published {
    private Published() {}

    /** Event ids by order, in the log's order. */
    static Map<String, List<String>> read(String kafka) {
        var ids = new HashMap<String, List<String>>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.ORDER_EVENTS).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(record -> ids.computeIfAbsent(record.key(), key -> new ArrayList<>())
                                .add(EventJson.MAPPER
                                        .readTree(record.value())
                                        .path("id")
                                        .asString("")));
            }
        }
        return ids;
    }
}
