package dev.livestall.commerce;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a topic holds of one test: read from the beginning, filtered, in the order of the log. */
public final class Heard implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Predicate<JsonNode> ours;
    private final List<JsonNode> events = new ArrayList<>();
    private final List<Integer> partitions = new ArrayList<>();

    public Heard(String topic, Predicate<JsonNode> ours) {
        this.ours = ours;
        var kafka = BackingServices.shared(Backing.POSTGRES, Backing.KAFKA).kafka();
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    /** Reads on until there are so many, or fails after 15 s. */
    public List<JsonNode> atLeast(int count) {
        return until(heard -> heard.size() >= count);
    }

    /** Reads on until what was heard is so, or fails after 15 s. */
    public List<JsonNode> until(Predicate<List<JsonNode>> so) {
        var end = Instant.now().plusSeconds(15);
        while (!so.test(events)) {
            if (Instant.now().isAfter(end)) throw new AssertionError("heard only " + events.size() + ": " + events);
            poll(Duration.ofMillis(200));
        }
        return events;
    }

    /** Reads for so long and answers everything so far. */
    public List<JsonNode> during(Duration time) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) poll(Duration.ofMillis(100));
        return events;
    }

    /** The partitions of what was heard. */
    public List<Integer> partitions() {
        return partitions;
    }

    private void poll(Duration time) {
        for (var record : consumer.poll(time)) {
            if (record.value() == null) continue;
            parsed(record.value()).filter(ours).ifPresent(event -> {
                events.add(event);
                partitions.add(record.partition());
            });
        }
    }

    /** The topics are shared with tests that put poison into them. */
    private static Optional<JsonNode> parsed(byte[] value) {
        try {
            return Optional.of(EventJson.MAPPER.readTree(value));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
