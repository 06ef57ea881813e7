package dev.livestall.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.intake.Intake;
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

class TallyShowTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private static final long CLOSE_MILLIS = Duration.ofDays(8).toMillis();

    private KeyedOneInputStreamOperatorTestHarness<String, Contribution, Document> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new TallyShow(Duration.ofMillis(500), Duration.ofMillis(CLOSE_MILLIS))),
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
    void documentsAreWrittenHalfASecondAfterTheFirstChangeWithoutAnyWatermark() throws Exception {
        send(audience(5_000));
        send(audience(6_000));
        harness.setProcessingTime(1_499);
        assertThat(documents()).isEmpty();
        harness.setProcessingTime(1_500);
        assertThat(documents()).extracting(Document::id).containsExactly("show", "show:0");
        assertThat(documents().get(0).version()).isEqualTo(2);
        harness.setProcessingTime(10_000);
        assertThat(documents()).as("nothing changed").hasSize(2);
    }

    @Test
    void onlyTheBucketsThatChangedAreWrittenAgain() throws Exception {
        send(audience(5_000));
        send(audience(15_000));
        harness.setProcessingTime(1_500);
        int before = documents().size();
        send(audience(16_000));
        harness.setProcessingTime(2_000);
        assertThat(documents().subList(before, documents().size()))
                .extracting(Document::id)
                .containsExactly("show", "show:10000");
    }

    @Test
    void aBucketIsFinalAMinuteOfTheRoomsTimeLater() throws Exception {
        send(audience(5_000));
        harness.setProcessingTime(1_500);
        assertThat(json(documents().get(1))).containsEntry("final", false);
        send(audience(70_000));
        harness.setProcessingTime(2_000);
        var buckets = documents().stream()
                .filter(document -> document.id().equals("show:0"))
                .toList();
        assertThat(buckets).hasSize(2);
        assertThat(json(buckets.get(1))).containsEntry("final", true);
        assertThat(buckets.get(1).version())
                .as("of the same events")
                .isEqualTo(buckets.get(0).version());
    }

    @Test
    void eightDaysAfterItsEndItForgetsPeopleAndKeepsTheBooks() throws Exception {
        send(audience(5_000));
        send(Contribution.ofStage(SHOW, 9_000, Contribution.Stage.ENDED));
        harness.setProcessingTime(2_000);
        assertThat(harness.numKeyedStateEntries()).isEqualTo(2);
        harness.setProcessingTime(1_000 + CLOSE_MILLIS);
        assertThat(harness.numKeyedStateEntries()).as("the totals alone").isEqualTo(1);
        assertThat(harness.numProcessingTimeTimers()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();

        int before = documents().size();
        send(audience(9_500));
        assertThat(harness.getSideOutput(TallyShow.LATE)).singleElement().satisfies(late -> assertThat(late.getValue())
                .as("what had been counted as out is late instead")
                .isEqualTo(Intake.turnedLate("late", 1))
                .returns(0L, Intake::in)
                .returns(-1L, Intake::out)
                .returns(1L, Intake::late));
        send(Contribution.ofBooks(SHOW, 10_000, Map.of(), List.of(MoneySums.refunded("KRW", 700))));
        harness.setProcessingTime(2_000 + CLOSE_MILLIS);
        assertThat(harness.getSideOutput(TallyShow.LATE)).hasSize(1);
        var live = json(documents().get(before));
        assertThat(live).containsEntry("messages", 1).containsEntry("pcu", 1).containsEntry("ccu", 0);
        assertThat(live.get("money").toString()).contains("refundedMinor=700", "netMinor=-700");
    }

    private void send(Contribution contribution) throws Exception {
        harness.processElement(contribution, 0);
    }

    private static Contribution audience(long at) {
        return Contribution.ofAudience(SHOW, at, Map.of(Figure.MESSAGES, 1L), Map.of(at / 1000, 1), false);
    }

    private List<Document> documents() {
        return harness.extractOutputValues();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Document document) {
        return EventJson.MAPPER.readValue(document.json(), Map.class);
    }
}
