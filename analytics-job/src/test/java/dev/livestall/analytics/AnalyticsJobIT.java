package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as it is run, in a JVM of its own, between a real Kafka and a real Elasticsearch. */
class AnalyticsJobIT {
    /** A JVM with Flink in it takes most of a minute to start on a machine that has other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BackingServices services = BackingServices.shared(Backing.KAFKA, Backing.ELASTICSEARCH);
    private final HttpClient http = HttpClient.newHttpClient();
    private final SmallShow show = new SmallShow(Instant.now());

    @TempDir
    Path folder;

    private JobProcess job;

    @AfterEach
    void stop() throws Exception {
        if (job != null) job.kill();
    }

    @Test
    void everyRecordThreeTimesShuffledAndWithPoisonBetweenHasTheSameFigures() throws Exception {
        job = start();
        var records = new ArrayList<ShowRecorder.Produced>();
        for (int times = 0; times < 3; times++) records.addAll(show.records());
        Collections.shuffle(records, new Random(22));
        int poisoned = 0;
        for (String topic : List.of(Topics.ROOM_EVENTS, Topics.VIEWER_EVENTS, Topics.ORDER_EVENTS)) {
            for (byte[] poison : Poison.of(topic)) {
                records.add(records.size() / 2, new ShowRecorder.Produced(topic, SmallShow.id(), poison));
                poisoned++;
            }
        }
        long letters = letters();
        long expected = poisoned;
        produce(records);
        awaitFigures();
        await(() -> assertThat(letters() - letters).isGreaterThanOrEqualTo(expected));
        await(() -> assertThatAllThatWentInIsAccountedFor(expected));
    }

    @Test
    void killedInTheMiddleItGoesOnFromItsCheckpointToTheSameFigures() throws Exception {
        job = start();
        List<ShowRecorder.Produced> records = show.records();
        produce(records.subList(0, records.size() / 2));
        await(() -> assertThat(get("livestall-live/_doc/" + show.broadcast)).isNotNull());
        job.awaitCheckpoint();
        job.kill();
        produce(records.subList(records.size() / 2, records.size()));
        job = start();
        awaitFigures();
        assertThat(job.output()).contains("going on from").doesNotContain("reading every topic");
    }

    @Test
    void withoutAGoodCheckpointItReadsEverythingAgainAndSaysSo() throws Exception {
        job = start();
        produce(show.records());
        awaitFigures();
        job.awaitCheckpoint();
        job.kill();
        job.cutOffCheckpoints();
        job = start();
        await(() -> assertThat(job.output()).contains("skipping the checkpoint").contains("reading every topic"));
        job.awaitCheckpoint();
        awaitFigures();
    }

    @Test
    void aRecordOfTenMegabytesIsADeadLetterAndWhatComesBehindItIsCounted() throws Exception {
        allowLargeRecords(Topics.VIEWER_EVENTS);
        job = start();
        long letters = letters();
        var large = new byte[10 << 20];
        java.util.Arrays.fill(large, (byte) '[');
        produce(List.of(new ShowRecorder.Produced(Topics.VIEWER_EVENTS, SmallShow.id(), large)));
        produce(show.records());
        awaitFigures();
        await(() -> assertThat(letters() - letters).isGreaterThanOrEqualTo(1));
    }

    @Test
    void whatAPartitionBroughtLongAfterTheOthersIsNotLate() throws Exception {
        job = start();
        List<ShowRecorder.Produced> records = show.records();
        // The order topic says nothing while the whole rest of the show is read and written.
        produce(only(records, false));
        await(() -> assertThat(get("livestall-live/_doc/" + show.broadcast)).containsKey("endedAt"));
        job.awaitCheckpoint();
        produce(only(records, true));
        awaitFigures();
        await(() -> assertThatAllThatWentInIsAccountedFor(0));
        assertThat(number(get("livestall-intake/_doc/intake"), "late")).isZero();
    }

    private static List<ShowRecorder.Produced> only(List<ShowRecorder.Produced> records, boolean orders) {
        return records.stream()
                .filter(record -> record.topic().equals(Topics.ORDER_EVENTS) == orders)
                .toList();
    }

    private void allowLargeRecords(String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", services.kafka()))) {
            var limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", "11534336"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(limit)))
                    .all()
                    .get();
        }
    }

    private JobProcess start() throws Exception {
        return JobProcess.start(
                folder,
                Map.of("LIVESTALL_KAFKA", services.kafka(), "LIVESTALL_ELASTICSEARCH", services.elasticsearch()));
    }

    private void produce(List<ShowRecorder.Produced> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", services.kafka(), "acks", "all", "max.request.size", 11 << 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(new ProducerRecord<>(record.topic(), record.key().getBytes(), record.value()));
            }
        }
    }

    private long letters() {
        Map<String, Object> settings = Map.of("bootstrap.servers", services.kafka());
        var letters = new TopicPartition(Topics.DEAD_LETTERS, 0);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(List.of(letters)).get(letters);
        }
    }

    private void assertThatAllThatWentInIsAccountedFor(long rejected) throws Exception {
        Map<String, Object> intake = get("livestall-intake/_doc/intake");
        assertThat(intake).isNotNull();
        assertThat(number(intake, "in"))
                .isEqualTo(number(intake, "out")
                        + number(intake, "rejected")
                        + number(intake, "late")
                        + number(intake, "skipped"));
        assertThat(number(intake, "rejected")).isGreaterThanOrEqualTo(rejected);
    }

    private static long number(Map<String, Object> document, String field) {
        return ((Number) document.get(field)).longValue();
    }

    private void awaitFigures() throws Exception {
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
    private Map<String, Object> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(services.elasticsearch() + '/' + path))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 404) return null;
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> body = EventJson.MAPPER.readValue(answer.body(), Map.class);
        return new HashMap<>((Map<String, Object>) body.get("_source"));
    }

    private interface Check {
        void run() throws Exception;
    }

    private void await(Check check) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) fail("the job said:\n" + job.output(), e);
                Thread.sleep(200);
            }
        }
    }
}
