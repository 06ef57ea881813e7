package dev.livestall.analytics.combine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import dev.livestall.events.Mode;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CombineTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);

    private OneInputStreamOperatorTestHarness<Contribution, Contribution> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new OneInputStreamOperatorTestHarness<>(new Combine<Contribution>());
        harness.setup(TypeInformation.of(Contribution.class)
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        harness.open();
        harness.setProcessingTime(1_000);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void whatIsForTenSecondsOfAShowGoesOnAsOneThatSaysOfHowManyItIs() throws Exception {
        send(message(10_500), message(19_999), message(11_000), message(20_000));
        harness.setProcessingTime(1_000 + Combine.WAIT_MILLIS - 1);
        assertThat(out()).isEmpty();
        harness.setProcessingTime(1_000 + Combine.WAIT_MILLIS);
        assertThat(out())
                .extracting(Contribution::events, Contribution::at, sum -> sum.counts()
                        .get(Figure.MESSAGES))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3L, 19_999L, 3L),
                        org.assertj.core.groups.Tuple.tuple(1L, 20_000L, 1L));
    }

    @Test
    void nothingIsHeldOverACheckpointAWatermarkOrTheEnd() throws Exception {
        send(message(10_500), message(11_000));
        harness.prepareSnapshotPreBarrier(1);
        assertThat(out()).hasSize(1);
        send(message(10_600));
        harness.processWatermark(Long.MAX_VALUE);
        assertThat(harness.getOutput()).element(1).isInstanceOf(StreamRecord.class);
        send(message(10_700));
        harness.endInput();
        assertThat(out()).hasSize(3);
    }

    @Test
    void changesThatTakeEachOtherBackStillCount() throws Exception {
        send(present(10_500, 1), present(10_600, -1));
        harness.endInput();
        assertThat(out()).singleElement().satisfies(sum -> assertThat(sum.presence())
                .containsExactly(Map.entry(10L, new Contribution.Moved(0, 2))));
    }

    @Test
    void theBooksAreKeptApartAndTheBeginningAndEndToo() throws Exception {
        send(
                message(10_500),
                Contribution.ofBooks(SHOW, 10_500, Map.of(Figure.PAID_ORDERS, 1L), List.of()),
                Contribution.ofStage(SHOW, 10_000, Contribution.Stage.STARTED),
                Contribution.ofStage(SHOW, 10_001, Contribution.Stage.STARTED));
        harness.endInput();
        assertThat(out()).hasSize(4);
    }

    @Test
    void moreThanFitsGoesOnAtOnce() throws Exception {
        for (int i = 0; i < Combine.MAX_PLACES; i++) send(message(i * 10_000L));
        assertThat(out()).hasSize(Combine.MAX_PLACES);
    }

    private void send(Contribution... contributions) throws Exception {
        for (Contribution one : contributions) harness.processElement(one, 0);
    }

    private List<Contribution> out() {
        return harness.extractOutputValues();
    }

    private static Contribution message(long at) {
        return Contribution.ofAudience(SHOW, at, Map.of(Figure.MESSAGES, 1L), Map.of(), false);
    }

    private static Contribution present(long at, int by) {
        return Contribution.ofAudience(SHOW, at, Map.of(), Map.of(at / 1000, by), false);
    }
}
