package dev.livestall.analytics.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
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
        new IndexTemplates(url, "standard").install();
        new IndexTemplates(url, "standard").install(); // again: nothing changes
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
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var job = CompletableFuture.runAsync(() -> write("http://127.0.0.1:" + port, List.of(message(id, 1, "late"))));
        Thread.sleep(1_500);
        assertThat(job).isNotDone();
        try (var back = new Relay(port, URI.create(url))) {
            job.get(30, TimeUnit.SECONDS);
        }
        assertThat(get(url, id)).contains("late");
        assertThat(LETTERS).isEmpty();
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
                    .sinkTo(new ElasticsearchSink(url, Duration.ofMillis(100), Letters::new));
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
