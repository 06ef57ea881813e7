package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.audience.TallyAudience;
import dev.livestall.analytics.credit.CreditChange;
import dev.livestall.analytics.credit.CreditTouches;
import dev.livestall.analytics.ingest.Click;
import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.ingest.Tap;
import dev.livestall.events.Mode;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** State ends at zero where it should, and stays where it must. */
class ForgettingTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);
    private static final Duration FORGET = Duration.ofDays(30);

    @Test
    void aViewerIsForgottenThirtyDaysAfterTheLastSign() throws Exception {
        try (var harness = harness(new TallyAudience(FORGET), Sign::key)) {
            harness.processElement(new Sign(SHOW, "viewer", 1, Sign.Kind.JOINED, "visit"), 0);
            harness.setProcessingTime(FORGET.toMillis() / 2);
            harness.processElement(new Sign(SHOW, "viewer", 2, Sign.Kind.WATCHED, "visit"), 0);
            harness.setProcessingTime(FORGET.toMillis() + 1);
            assertThat(harness.numKeyedStateEntries()).as("seen since").isEqualTo(1);
            harness.setProcessingTime(FORGET.toMillis() * 3 / 2 + 1);
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numProcessingTimeTimers()).isZero();
        }
    }

    @Test
    void theRoomItselfLeavesNothingToForget() throws Exception {
        try (var harness = harness(new TallyAudience(FORGET), Sign::key)) {
            harness.processElement(new Sign(SHOW, Sign.ROOM, 1, Sign.Kind.NOTED, ""), 0);
            assertThat(harness.extractOutputValues()).hasSize(1);
            assertThat(harness.numKeyedStateEntries()).isZero();
        }
    }

    @Test
    void touchesAreForgottenButARefundStillFindsItsCredit() throws Exception {
        try (var harness = new KeyedTwoInputStreamOperatorTestHarness<String, Click, LineFact, CreditChange>(
                new KeyedCoProcessOperator<>(new CreditTouches(FORGET)), Click::key, LineFact::key, Types.STRING)) {
            harness.open();
            harness.processElement1(new Click(SHOW, "v", "p", new Tap("card", "pin", "", "show", "none", 5_000)), 0);
            harness.processElement2(line("", 9_000), 0);
            harness.setProcessingTime(FORGET.toMillis() + 1);
            assertThat(harness.numKeyedStateEntries()).as("the line alone").isEqualTo(1);
            harness.processElement2(line("r1", 0), 0);
            assertThat(harness.extractOutputValues().stream()
                            .filter(change -> change.place().surface().equals("card"))
                            .mapToLong(change -> change.difference().netMinor()))
                    .containsExactly(900L, -900L);
        }
    }

    private static LineFact line(String refund, long startedAt) {
        return new LineFact(
                SHOW, "v", "p", "o1", "l1", "", "", refund, "KRW", 1, 900, startedAt, 9_500, false, List.of());
    }

    private static <I, O> KeyedOneInputStreamOperatorTestHarness<String, I, O> harness(
            KeyedProcessFunction<String, I, O> function, KeySelector<I, String> key) throws Exception {
        var harness =
                new KeyedOneInputStreamOperatorTestHarness<>(new KeyedProcessOperator<>(function), key, Types.STRING);
        harness.open();
        return harness;
    }
}
