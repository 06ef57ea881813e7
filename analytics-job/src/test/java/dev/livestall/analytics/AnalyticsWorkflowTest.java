package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.sink.DeadLetter;
import dev.livestall.analytics.sink.Document;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.Fingerprint;
import dev.livestall.events.Mode;
import dev.livestall.events.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole workflow on a mini cluster, from records in memory to what a store that knows versions holds at the end. */
class AnalyticsWorkflowTest {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    private final Instant now = Instant.now();
    private final SmallShow show = new SmallShow(now);

    @Test
    void aSmallShowHasTheFiguresThatWereWorkedOutByHand() throws Exception {
        new SmallShowFigures(show).assertThatTheyAre(figures(run(raw(show.records()), 1)));
    }

    @Test
    void noOrderOfArrivalAndNoRepeatChangesAFigure() throws Exception {
        long seed = System.nanoTime();
        for (int round = 0; round < 3; round++) {
            var records = new ArrayList<RawRecord>();
            for (int times = 0; times < 3; times++) records.addAll(raw(show.records()));
            Collections.shuffle(records, new Random(seed + round));
            System.out.println("shuffled with seed " + (seed + round));
            new SmallShowFigures(show).assertThatTheyAre(figures(run(records, 2)));
        }
    }

    @Test
    void poisonInEachTopicEndsInTheDeadLettersAndNothingElseChanges() throws Exception {
        var records = new ArrayList<RawRecord>();
        for (String topic : List.of(Topics.ROOM_EVENTS, Topics.VIEWER_EVENTS, Topics.ORDER_EVENTS)) {
            for (byte[] poison : Poison.of(topic)) {
                records.add(new RawRecord(topic, 3, records.size(), now.toEpochMilli(), poison));
            }
        }
        records.add(new RawRecord(Topics.VIEWER_EVENTS, 3, 0, now.toEpochMilli(), Poison.ahead(show)));
        int poisoned = records.size();
        records.addAll(raw(show.records()));
        var stored = run(records, 1);
        new SmallShowFigures(show).assertThatTheyAre(figures(stored));
        assertThat(Stores.LETTERS).hasSize(poisoned).allSatisfy(letter -> {
            assertThat(letter.reason()).matches("(?s)(unreadable|incomplete|ahead-of-time): .+");
            assertThat(letter.partition()).isEqualTo(3);
        });
        var intake = stored.get("livestall-intake/intake");
        assertThat(intake).containsEntry("in", records.size()).containsEntry("rejected", poisoned);
        assertThat(intake).containsEntry("out", records.size() - poisoned).containsEntry("late", 0);
    }

    @Test
    void whatWasKnownAtATimeIsWhatTheLogHadByThen() throws Exception {
        var stored = run(asTheyHappened(show.records()), 1);
        assertThat(known(stored, 30))
                .containsEntry("checkouts", 3)
                .containsEntry("paidOrders", 1)
                .containsEntry("removed", 1)
                .containsEntry("viewers", 3)
                .containsEntry("outsideInterested", 1)
                .containsEntry("outsideOrders", 0);
        String sums = "placedMinor paidMinor refundedMinor netMinor collectedMinor paidOrders outsideMinor";
        assertThat(known(stored, 40).get("money"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .as("before anything went back")
                .isEqualTo(SmallShowFigures.money("KRW", sums, 56_700, 49_700, 0, 49_700, 58_700, 3, 5_000));
        assertThat(known(stored, 70)).isEqualTo(new SmallShowFigures(show).live());
        assertThat(stored.keySet().stream().filter(key -> key.startsWith("livestall-known/")))
                .hasSize(8);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> known(Map<String, Map<String, Object>> stored, int second) {
        String key = "livestall-known/" + show.broadcast + ':' + show.at(second).toEpochMilli();
        var figures = new TreeMap<>((Map<String, Object>) stored.get(key).get("figures"));
        figures.remove("events");
        return figures;
    }

    /** As if the log had got each at once. */
    private static List<RawRecord> asTheyHappened(List<ShowRecorder.Produced> records) {
        return records.stream()
                .map(record -> {
                    var at =
                            EventJson.MAPPER.readTree(record.value()).path("at").asString();
                    long appended = Instant.parse(at).toEpochMilli();
                    return new RawRecord(record.topic(), 0, 0, appended, record.value());
                })
                .toList();
    }

    @Test
    void anErasedViewerIsInNoDocumentAndEveryFigureStays() throws Exception {
        var records = new ArrayList<>(raw(show.records()));
        var erased = new DirectoryEntry.ViewerErased(show.ana, show.shop, now);
        var record = new RawRecord(Topics.DIRECTORY, 0, 0, now.toEpochMilli(), EventJson.DIRECTORY.encode(erased));
        for (int place : List.of(0, records.size())) { // read before all that she did, and after it
            var all = new ArrayList<>(records);
            all.add(place, record);
            var stored = run(all, 2);
            var author = Long.toHexString(Fingerprint.ofViewer(show.shop, show.ana));
            assertThat(stored.toString()).doesNotContain(show.ana, author, "예뻐요", "샀어요");
            var figures = new SmallShowFigures(show).documents();
            figures.keySet().removeIf(key -> key.startsWith("livestall-messages/"));
            assertThat(figures(stored)).containsAllEntriesOf(figures);
            assertThat(stored.get("livestall-messages/" + show.linkLine).get("text"))
                    .asString()
                    .contains("무드등");
        }
    }

    @Test
    void aRehearsalReachesNoFigure() throws Exception {
        var rehearsal = new SmallShow(now, Mode.REHEARSAL);
        var stored = run(raw(rehearsal.records()), 1);
        assertThat(stored.keySet()).containsExactly("livestall-intake/intake");
        assertThat(stored.get("livestall-intake/intake"))
                .containsEntry("skipped", rehearsal.records().size());
    }

    private List<RawRecord> raw(List<ShowRecorder.Produced> records) {
        return raw(records, now);
    }

    static List<RawRecord> raw(List<ShowRecorder.Produced> records, Instant now) {
        return records.stream()
                .map(record -> new RawRecord(record.topic(), 0, 0, now.toEpochMilli(), record.value()))
                .toList();
    }

    private static Map<String, Map<String, Object>> run(List<RawRecord> records, int parallelism) throws Exception {
        Stores.clear();
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(flink);
        environment.setParallelism(parallelism);
        var source = environment.fromData(TypeInformation.of(RawRecord.class), records.toArray(RawRecord[]::new));
        new AnalyticsWorkflow(Duration.ofMillis(20), Duration.ofDays(8), Duration.ofDays(30))
                .defineWorkflow(source, Stores::documents, Stores::letters);
        environment.execute();
        return stored();
    }

    /** What a store that knows versions holds by now. */
    static Map<String, Map<String, Object>> stored() {
        var stored = new TreeMap<String, Map<String, Object>>();
        Stores.DOCUMENTS.forEach((key, document) -> stored.put(key, json(document)));
        return stored;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Document document) {
        Map<String, Object> json = EventJson.MAPPER.readValue(document.json(), Map.class);
        assertThat(((Number) json.remove("events")).longValue()).isEqualTo(document.version());
        return json;
    }

    static Map<String, Map<String, Object>> figures(Map<String, Map<String, Object>> stored) {
        var figures = new TreeMap<>(stored);
        figures.remove("livestall-intake/intake");
        figures.keySet().removeIf(key -> key.startsWith("livestall-known/"));
        return figures;
    }

    /** What the sinks of this test write to: as Elasticsearch does with external versions, an older one never overwrites a newer one. */
    static final class Stores {
        static final Map<String, Document> DOCUMENTS = new ConcurrentHashMap<>();
        static final Queue<DeadLetter> LETTERS = new ConcurrentLinkedQueue<>();

        static void clear() {
            DOCUMENTS.clear();
            LETTERS.clear();
        }

        static SinkWriter<Document> documents(WriterInitContext context) {
            return new Writer<>() {
                @Override
                public void write(Document document, Context at) {
                    DOCUMENTS.merge(
                            document.index() + '/' + document.id(),
                            document,
                            (a, b) -> b.version() >= a.version() ? b : a);
                }
            };
        }

        static SinkWriter<DeadLetter> letters(WriterInitContext context) {
            return new Writer<>() {
                @Override
                public void write(DeadLetter letter, Context at) {
                    LETTERS.add(letter);
                }
            };
        }

        private abstract static class Writer<T> implements SinkWriter<T> {
            @Override
            public void flush(boolean endOfInput) throws IOException {}

            @Override
            public void close() {}
        }
    }
}
