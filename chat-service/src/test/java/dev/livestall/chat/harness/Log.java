package dev.livestall.chat.harness;

import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka, seen from beside the nodes: writes what other services would write, and reads what is there. */
public final class Log {
    private final String bootstrap;
    private final KafkaProducer<String, byte[]> producer;

    Log(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    public void directory(DirectoryEntry entry) {
        send(new ProducerRecord<>(Topics.DIRECTORY, entry.key(), EventJson.DIRECTORY.encode(entry)));
    }

    public RecordMetadata room(int partition, RoomEvent event) {
        return room(partition, event.about().broadcast(), EventJson.ROOM.encode(event));
    }

    public RecordMetadata room(int partition, String key, byte[] bytes) {
        return send(new ProducerRecord<>(Topics.ROOM_EVENTS, partition, key, bytes));
    }

    public void order(OrderEvent event) {
        send(new ProducerRecord<>(Topics.ORDER_EVENTS, event.orderId(), EventJson.ORDER.encode(event)));
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a group has committed everything up to the topic's present end. */
    public boolean hasRead(String group, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream().allMatch(end -> {
                var done = committed.get(end.getKey());
                return end.getValue() == 0 || (done != null && done.offset() >= end.getValue());
            });
        }
    }

    /** Everything in the topic that fits, read until its present end. */
    public List<ConsumerRecord<String, byte[]>> all(String topic, Predicate<ConsumerRecord<String, byte[]>> fits) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(100))) if (fits.test(record)) found.add(record);
            }
            return found;
        }
    }
}
