package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import dev.livestall.traces.TraceSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sink in a job of its own, against a real Elasticsearch. */
class ElasticsearchSinkIT {
    private static final Queue<DeadLetter> LETTERS = new ConcurrentLinkedQueue<>();
    private static final String ALIAS = "livestall-messages";

    private final String url = BackingServices.shared(Backing.ELASTICSEARCH).elasticsearch();
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void install() throws Exception {
        LETTERS.clear();
        new IndexTemplates(url, "nori").install();
        new IndexTemplates(url, "nori").install(); // again: nothing changes
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() throws Exception {
        write(url, List.of(message(id, 5, "five")));
        write(url, List.of(message(id, 4, "four")));
        assertThat(get(url, id)).contains("five");
        write(url, List.of(message(id, 5, "five again"), message(id, 3, "three")));
        assertThat(get(url, id)).contains("five again");
        assertThat(LETTERS).isEmpty();
    }

    @Test
    void whatElasticsearchRefusesIsADeadLetterAndTheRestIsWritten() throws Exception {
        var refused = Document.of(ALIAS, id, 1, Map.of("notInTheTemplate", 1));
        var unknownAlias = Document.of("livestall-nowhere", id, 1, Map.of("events", 1));
        String good = UUID.randomUUID().toString();
        write(url, List.of(refused, message(good, 1, "good"), unknownAlias));
        assertThat(get(url, good)).contains("good");
        assertThat(LETTERS).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.topic()).startsWith("elasticsearch:livestall-");
            assertThat(letter.reason()).startsWith(id);
        });
    }

    @Test
    void documentsWaitWhileElasticsearchIsDownAndAreWrittenWhenItIsBack() throws Exception {
        int port = freePort();
        var job = CompletableFuture.runAsync(() -> write("http://127.0.0.1:" + port, List.of(message(id, 1, "late"))));
        turnAway(port, 3);
        assertThat(job).isNotDone();
        try (var back = new Relay(port, URI.create(url))) {
            job.get(30, TimeUnit.SECONDS);
        }
        assertThat(get(url, id)).contains("late");
        assertThat(LETTERS).isEmpty();
    }

    @Test
    void documentsWaitWhileElasticsearchIsFullAndAreWrittenWhenThereIsRoom() throws Exception {
        full(true);
        int port = freePort();
        try (var relay = new Relay(port, URI.create(url))) {
            var job = CompletableFuture.runAsync(
                    () -> write("http://127.0.0.1:" + port, List.of(message(id, 1, "late"))));
            try {
                assertThat(relay.awaitAnswers(6)).isTrue();
                assertThat(job).isNotDone();
                assertThat(LETTERS).isEmpty();
            } finally {
                full(false);
            }
            job.get(60, TimeUnit.SECONDS);
        }
        assertThat(get(url, id)).contains("late");
        assertThat(LETTERS).isEmpty();
    }

    @Test
    void aJobWhoseDocumentsWaitIsHeldBackAndLosesNone() throws Exception {
        int port = freePort();
        var read = new AtomicLong();
        READ.put(id, read);
        int all = 3 * ElasticsearchSink.MAX_WAITING_DOCUMENTS;
        var job = CompletableFuture.runAsync(() -> writeMany("http://127.0.0.1:" + port, id, all));
        awaitStandstill(read);
        assertThat(job).isNotDone();
        assertThat(read.get()).isPositive().isLessThan(all);
        try (var back = new Relay(port, URI.create(url))) {
            job.get(120, TimeUnit.SECONDS);
        }
        assertThat(read).hasValue(all);
        assertThat(count(id)).isEqualTo(all);
    }

    /** What Elasticsearch does by itself when its disk has reached the flood stage. */
    private void full(boolean full) throws Exception {
        var setting = "{\"index.blocks.read_only_allow_delete\":" + (full ? "true" : "null") + "}";
        var request = HttpRequest.newBuilder(URI.create(url + '/' + ALIAS + "/_settings"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(setting))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitStandstill(AtomicLong read) throws Exception {
        long before = -1;
        while (read.get() == 0 || read.get() != before) {
            before = read.get();
            Thread.sleep(2_000);
        }
    }

    private long count(String shop) throws Exception {
        send("POST", "/_refresh", "");
        var query = "{\"query\":{\"term\":{\"shopId\":\"" + shop + "\"}}}";
        var answer = send("POST", "/_count", query);
        return EventJson.MAPPER.readTree(answer).path("count").asLong();
    }

    private String send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + '/' + ALIAS + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void writeMany(String url, String shop, int all) {
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        try (var environment = StreamExecutionEnvironment.createLocalEnvironment(1, flink)) {
            environment
                    .fromSequence(1, all)
                    .map(new Counted(shop))
                    .returns(TypeInformation.of(Document.class))
                    .sinkTo(new ElasticsearchSink(url, Duration.ofMillis(100), Letters::new, TraceSettings.NONE));
            environment.execute();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many documents each job made. */
    private static final Map<String, AtomicLong> READ = new ConcurrentHashMap<>();

    private record Counted(String shop) implements MapFunction<Long, Document> {
        private static final long serialVersionUID = 1;

        @Override
        public Document map(Long n) {
            READ.get(shop).incrementAndGet();
            return Document.of(ALIAS, shop + '-' + n, 1, Map.of("shopId", shop, "events", 1));
        }
    }

    /** Waits until so many connections came, and closes each. */
    private static void turnAway(int port, int connections) throws IOException {
        try (var door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"))) {
            door.setSoTimeout(60_000);
            for (int i = 0; i < connections; i++) door.accept().close();
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static Document message(String id, long version, String text) {
        return Document.of(ALIAS, id, version, Map.of("messageId", id, "text", text, "events", version));
    }

    private static void write(String url, List<Document> documents) {
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        try (var environment = StreamExecutionEnvironment.createLocalEnvironment(1, flink)) {
            environment
                    .fromData(TypeInformation.of(Document.class), documents.toArray(Document[]::new))
                    .sinkTo(new ElasticsearchSink(url, Duration.ofMillis(100), Letters::new, TraceSettings.NONE));
            environment.execute();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String get(String url, String id) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + '/' + ALIAS + "/_doc/" + id))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static final class Letters implements RefusedDocuments {
        @Override
        public void refuse(DeadLetter letter) {
            LETTERS.add(letter);
        }

        @Override
        public void close() {}
    }
}
