package dev.livestall.benchmarks.torture.chat;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import dev.livestall.events.Words;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A live broadcast, as the directory tells it; and the log of its room, read beside all nodes. */
record Show(String id, String kafka) {
    private static final int PARTITION = 1;

    static Show begin(String kafka) throws Exception {
        Show show = new Show(UUID.randomUUID().toString(), kafka);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        BroadcastEntry entry = new BroadcastEntry(
                show.id,
                UUID.randomUUID().toString(),
                new Words("고문실", "Torture"),
                new Words("끝까지", null),
                BroadcastState.LIVE,
                Mode.LIVE,
                AudienceKind.REAL,
                PARTITION,
                List.of(),
                null,
                now,
                null);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.DIRECTORY, entry.key(), EventJson.DIRECTORY.encode(entry)))
                    .get();
        }
        return show;
    }

    /** Tokens of new viewers. Waits until the node knows the show. */
    List<String> tokens(URI node, int count) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(node.resolve("/api/chat/broadcasts/" + id + "/viewers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        while (http.sendAsync(request, BodyHandlers.discarding()).join().statusCode() != 201) Thread.sleep(100);
        List<CompletableFuture<String>> asked = Stream.generate(() -> http.sendAsync(request, BodyHandlers.ofString()))
                .limit(count)
                .map(answer -> answer.thenApply(given ->
                        EventJson.MAPPER.readTree(given.body()).path("token").asString()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
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
                    if (id.equals(event.about().broadcastId()))
                        log.add(record.offset(), event.about().id());
                }
            }
        }
        return log;
    }
}
