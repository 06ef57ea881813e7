package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/** The job as it is run, in a JVM of its own, between a real Kafka and a real Elasticsearch. */
class AnalyticsJobIT extends JobStage {
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
}
