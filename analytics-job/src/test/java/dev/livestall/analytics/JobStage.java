package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The job between a real Kafka and a real Elasticsearch, and a show for it. */
abstract class JobStage {
    /** A JVM with Flink in it takes most of a minute to start on a machine that has other work. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    final BackingServices services = BackingServices.shared(Backing.KAFKA, Backing.ELASTICSEARCH);
    final HttpClient http = HttpClient.newHttpClient();
    final SmallShow show = new SmallShow(Instant.now());

    @TempDir
    Path folder;

    JobProcess job;

    @AfterEach
    void stop() throws Exception {
        if (job != null) job.kill();
    }

    JobProcess start() throws Exception {
        return JobProcess.start(folder, environment());
    }

    Map<String, String> environment() {
        return Map.of(
                "LIVESTALL_KAFKA",
                services.kafka(),
                "LIVESTALL_ELASTICSEARCH",
                services.elasticsearch(),
                "LIVESTALL_JOB_KEEP_SECONDS",
                "1");
    }

    /** For the message of a test that failed. */
    String said() throws Exception {
        return job.output();
    }

    void produce(List<ShowRecorder.Produced> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", services.kafka(), "acks", "all", "max.request.size", 11 << 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(new ProducerRecord<>(record.topic(), record.key().getBytes(), record.value()));
            }
        }
    }

    void awaitFigures() throws Exception {
        var figures = new SmallShowFigures(show);
        await(() -> {
            var stored = new TreeMap<String, Map<String, Object>>();
            for (String key : figures.documents().keySet()) {
                int slash = key.indexOf('/');
                var document = get(key.substring(0, slash) + "/_doc/" + key.substring(slash + 1));
                if (document == null) continue;
                document.remove("events");
                stored.put(key, document);
            }
            figures.assertThatTheyAre(stored);
        });
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(services.elasticsearch() + '/' + path))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 404) return null;
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> body = EventJson.MAPPER.readValue(answer.body(), Map.class);
        return new HashMap<>((Map<String, Object>) body.get("_source"));
    }

    interface Check {
        void run() throws Exception;
    }

    void await(Check check) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) fail("the job said:\n" + said(), e);
                Thread.sleep(200);
            }
        }
    }
}
