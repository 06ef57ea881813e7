package dev.livestall.chat.harness;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.Progress;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import dev.livestall.events.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** A broker that a test may stop, or whose topics it may make anew, without harm to other tests. */
public final class OwnKafka implements AutoCloseable {
    public final Log log;
    private final Path folder;
    private final BackingServices kafka;
    private final Map<String, String> shops = new ConcurrentHashMap<>();

    public OwnKafka() {
        try {
            folder = Files.createTempDirectory("livestall-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = BackingServices.start(folder, Set.of(Backing.KAFKA), Progress.SILENT);
        KafkaTopics.create(kafka.kafka(), Topics.ALL);
        log = new Log(kafka.kafka());
    }

    public Node node(String name, String... more) {
        return Stack.node(name, kafka, more);
    }

    /** A live show, known to the node. @return its id */
    public String show(Node node, int partition) {
        return show(node, partition, BroadcastState.LIVE);
    }

    public String show(Node node, int partition, BroadcastState state) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        log.directory(new BroadcastEntry(
                id,
                shopOf(id),
                new Words("달빛상점", null),
                new Words("겨울밤", null),
                state,
                Mode.LIVE,
                AudienceKind.REAL,
                partition,
                List.of(),
                null,
                now.minusSeconds(60),
                state == BroadcastState.ENDED ? now : null));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> node.get("/api/chat/broadcasts/" + id).statusCode() == 200);
        return id;
    }

    /** A shop of its own for each show, also for one that the directory doesn't know. */
    public String shopOf(String show) {
        return shops.computeIfAbsent(show, id -> UUID.randomUUID().toString());
    }

    public static String token(Node node, String show) {
        return Json.read(node.post("/api/chat/broadcasts/" + show + "/viewers", "{}")
                        .body())
                .path("token")
                .stringValue();
    }

    public void pause() {
        Processes.signal("STOP", Processes.java(folder.toString()));
    }

    public void goOn() {
        Processes.signal("CONT", Processes.java(folder.toString()));
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.kafka()));
    }

    /** Deletes a topic and makes it anew, empty. */
    public void makeAnew(String topic) throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !admin.listTopics().names().get().contains(topic));
        }
        KafkaTopics.create(kafka.kafka(), Topics.ALL);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
