package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The ids of all lines that the log of the rooms has: the first record with an id is the line, later ones are retries. */
final class RoomLines {
    private RoomLines() {}

    static Set<String> read(String kafka) {
        var ids = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ROOM_EVENTS).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    RoomEvent event = EventJson.ROOM.decode(record.value());
                    if (event instanceof MessagePosted posted)
                        ids.add(posted.about().id());
                    if (event instanceof MessageReleased released)
                        ids.add(released.message().about().id());
                });
            }
        }
        return ids;
    }
}
