package dev.livestall.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.sink.Document;
import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private static final Duration CLOSE = Duration.ofDays(8);

    private KeyedOneInputStreamOperatorTestHarness<String, Contribution, Document> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new TallyShow(Duration.ofMillis(500), CLOSE)),
                contribution -> contribution.show().id(),
                Types.STRING);
        harness.open();
        harness.setProcessingTime(1_000);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aSnapshotIsOfWhatTheLogHadByThenWhateverItsEventTimeSays() throws Exception {
        send(message(5_000).appended(8_000L));
        send(message(9_000).appended(10_000L));
        send(message(9_500).appended(10_001L));
        assertThat(written(12_999)).isEmpty();
        assertThat(written(13_000))
                .extracting(Document::id, Document::version)
                .containsExactly(tuple("show:10000", 2L));
        assertThat(written(23_000))
                .extracting(Document::id, Document::version)
                .containsExactly(tuple("show:20000", 3L));
        assertThat(written(900_000)).as("quiet since").isEmpty();
    }

    @Test
    void whatTheLogGotLaterNeverChangesOne() throws Exception {
        send(paid(5_000, 700).appended(8_000L));
        assertThat(written(13_000)).hasSize(1);
        send(Contribution.ofBooks(SHOW, 6_000, Map.of(), List.of(MoneySums.refunded("KRW", 700)))
                .appended(15_000L));
        assertThat(written(60_000)).singleElement().satisfies(later -> {
            assertThat(later.id()).isEqualTo("show:20000");
            assertThat(new String(later.json())).contains("\"refundedMinor\":700");
        });
    }

    @Test
    void aRecordThatIsReadLateCountsFromWhenTheLogHadIt() throws Exception {
        send(message(5_000).appended(8_000L));
        send(message(15_000).appended(18_000L));
        assertThat(written(23_000)).hasSize(2);
        send(message(6_000).appended(9_000L));
        assertThat(written(60_000))
                .extracting(Document::id, Document::version)
                .containsExactly(tuple("show:10000", 2L), tuple("show:20000", 3L));
    }

    @Test
    void whoWasThereIsKnownAsItWasThen() throws Exception {
        send(present(5, 2).appended(8_000L));
        send(present(7, 3).appended(15_000L));
        var both = written(23_000);
        assertThat(both).hasSize(2);
        assertThat(figures(both.get(0))).containsEntry("pcu", 2);
        assertThat(figures(both.get(1))).containsEntry("pcu", 5);
    }

    @Test
    void afterTheShowIsClosedTheBooksAreStillKnownByTheirTimeAndNoStepIsKept() throws Exception {
        send(paid(5_000, 700).appended(8_000L));
        send(Contribution.ofStage(SHOW, 9_000, Contribution.Stage.ENDED).appended(9_000L));
        written(1_000 + CLOSE.toMillis());
        assertThat(harness.numKeyedStateEntries()).as("the totals alone").isEqualTo(1);
        long later = CLOSE.toMillis() + 20_000;
        send(Contribution.ofBooks(SHOW, later, Map.of(), List.of(MoneySums.refunded("KRW", 300)))
                .appended(later));
        assertThat(written(later + 60_000)).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo("show:" + later);
            assertThat(new String(known.json())).contains("\"netMinor\":400");
        });
    }

    /** What is written of what was known until the clock says so. */
    private List<Document> written(long now) throws Exception {
        harness.setProcessingTime(now);
        var known = harness.extractOutputValues().stream()
                .filter(document -> document.index().equals("livestall-known"))
                .toList();
        harness.getOutput().clear();
        return known;
    }

    private void send(Contribution contribution) throws Exception {
        harness.processElement(contribution, 0);
    }

    private static Contribution message(long at) {
        return Contribution.ofAudience(SHOW, at, Map.of(Figure.MESSAGES, 1L), Map.of(), false);
    }

    private static Contribution present(long second, int by) {
        return Contribution.ofAudience(SHOW, second * 1000, Map.of(), Map.of(second, by), false);
    }

    private static Contribution paid(long at, long minor) {
        return Contribution.ofBooks(SHOW, at, Map.of(), List.of(MoneySums.paid("KRW", minor, minor)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Document document) {
        return (Map<String, Object>)
                EventJson.MAPPER.readValue(document.json(), Map.class).get("figures");
    }
}
