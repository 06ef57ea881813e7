package dev.livestall.benchmarks.stage;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import dev.livestall.events.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broadcast on the air, told to the chat nodes as commerce-service would: by its entry in the directory. */
public record LiveShow(String id, String shopId) {

    public static LiveShow begin(String kafka, int partition) throws InterruptedException {
        var show = new LiveShow(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var entry = new BroadcastEntry(
                show.id,
                show.shopId,
                new Words("벤치", "Bench"),
                new Words("한 방", null),
                BroadcastState.LIVE,
                Mode.LIVE,
                AudienceKind.REAL,
                partition,
                List.of(),
                null,
                now,
                null);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.DIRECTORY, entry.key(), EventJson.DIRECTORY.encode(entry)))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the show could not be begun", e.getCause());
        }
        return show;
    }
}
