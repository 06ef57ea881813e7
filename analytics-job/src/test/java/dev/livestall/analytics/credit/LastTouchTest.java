package dev.livestall.analytics.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Tap;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastTouchTest {
    private static final long STARTED = 1_000_000_000L;
    private static final long DAY = 86_400_000L;

    @Test
    void theLatestBeforeTheCheckoutStartedGetsIt() {
        assertThat(LastTouch.of(List.of(tap("a", -3), tap("b", -1), tap("c", -2)), STARTED))
                .contains(tap("b", -1));
    }

    @Test
    void aTouchAfterTheCheckoutStartedGetsNothing() {
        assertThat(LastTouch.of(List.of(tap("a", 1)), STARTED)).isEmpty();
        assertThat(LastTouch.of(List.of(tap("a", 0)), STARTED)).isPresent();
    }

    @Test
    void theWindowIsTwentyFourHoursToTheMillisecond() {
        assertThat(LastTouch.of(List.of(tap("a", -DAY)), STARTED)).isPresent();
        assertThat(LastTouch.of(List.of(tap("a", -DAY - 1)), STARTED)).isEmpty();
    }

    @Test
    void noOrderOfReadingDecidesBetweenTwoOfOneMillisecond() {
        assertThat(LastTouch.of(List.of(tap("a", -1), tap("b", -1)), STARTED))
                .isEqualTo(LastTouch.of(List.of(tap("b", -1), tap("a", -1)), STARTED));
    }

    private static Tap tap(String id, long beforeOrAfter) {
        return new Tap("card", id, "", "show", "none", STARTED + beforeOrAfter);
    }
}
