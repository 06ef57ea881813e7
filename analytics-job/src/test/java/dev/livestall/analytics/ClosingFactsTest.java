package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.AnalyticsWorkflowTest.Stores;
import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.sink.Document;
import dev.livestall.events.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A show whose records the log no longer has. */
class ClosingFactsTest {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    private static final Queue<Document> KEPT = new ConcurrentLinkedQueue<>();

    private final SmallShow show = new SmallShow(Instant.now());

    @Test
    void aShowIsRebuiltFromWhatWasKeptOfItWhenOnlyItsOrdersAreLeft() throws Exception {
        List<RawRecord> records = AnalyticsWorkflowTest.raw(show.records(), Instant.now());
        run(records, List.of());
        var kept = List.copyOf(KEPT);
        assertThat(kept).extracting(Document::key).doesNotHaveDuplicates();
        assertThat(kept).noneSatisfy(document -> assertThat(document.index())
                .isIn("livestall-messages", "livestall-orders", "livestall-intake"));
        for (String person : List.of(show.ana, show.bo, show.chris, show.dana)) {
            assertThat(kept).allSatisfy(document -> assertThat(new String(document.json()))
                    .doesNotContain(person));
        }
        var orders = records.stream()
                .filter(record -> record.topic().equals(Topics.ORDER_EVENTS))
                .toList();
        run(orders, kept);
        var expected = new SmallShowFigures(show).documents();
        expected.keySet().removeIf(key -> key.startsWith("livestall-messages/"));
        assertThat(AnalyticsWorkflowTest.figures(AnalyticsWorkflowTest.stored()))
                .containsAllEntriesOf(expected);
    }

    private static void run(List<RawRecord> records, List<Document> closing) throws Exception {
        Stores.clear();
        KEPT.clear();
        var flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(flink);
        environment.setParallelism(1);
        var facts = new ArrayList<>(closing);
        // A source must have something: what nobody asks for.
        facts.add(new Document("livestall-live", "another", 0, "{\"events\":0}".getBytes()));
        new AnalyticsWorkflow(Duration.ofMillis(20), Duration.ofDays(8), Duration.ofDays(30))
                .defineWorkflow(
                        environment.fromData(TypeInformation.of(RawRecord.class), records.toArray(RawRecord[]::new)),
                        environment.fromData(TypeInformation.of(Document.class), facts.toArray(Document[]::new)),
                        Duration.ofHours(1),
                        Stores::documents,
                        ClosingFactsTest::keep,
                        Stores::letters);
        environment.execute();
    }

    private static SinkWriter<Document> keep(WriterInitContext context) {
        return new SinkWriter<>() {
            @Override
            public void write(Document document, Context at) {
                KEPT.add(document);
            }

            @Override
            public void flush(boolean endOfInput) throws IOException {}

            @Override
            public void close() {}
        };
    }
}
