package dev.livestall.benchmarks.torture.chat;

import dev.livestall.benchmarks.stage.LiveShow;
import dev.livestall.benchmarks.stage.Tokens;
import dev.livestall.events.EventJson;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The broadcast that everybody is in; and the log of its room, read beside all nodes. */
record Show(LiveShow live, String kafka) {
    static final int PARTITION = 1;

    static Show begin(String kafka) throws InterruptedException {
        return new Show(LiveShow.begin(kafka, PARTITION), kafka);
    }

    String id() {
        return live.id();
    }

    /** Tokens of new viewers. Waits until the node knows the show. */
    List<String> tokens(URI node, int count) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest facts = HttpRequest.newBuilder(node.resolve("/api/chat/broadcasts/" + id()))
                .build();
        while (http.sendAsync(facts, BodyHandlers.discarding()).join().statusCode() != 200) Thread.sleep(100);
        return Tokens.mint(node, live, count);
    }

    /** Everything of this room, to the present end of its partition. */
    RoomLog log() {
        RoomLog log = new RoomLog();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.ROOM_EVENTS, PARTITION);
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            long end = consumer.position(partition);
            consumer.seekToBeginning(List.of(partition));
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    RoomEvent event = EventJson.ROOM.decode(record.value());
                    if (id().equals(event.about().broadcastId()))
                        log.add(record.offset(), event.about().id());
                }
            }
        }
        return log;
    }
}
