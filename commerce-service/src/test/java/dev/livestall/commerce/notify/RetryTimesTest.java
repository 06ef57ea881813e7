package dev.livestall.commerce.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTimesTest {
    @Test
    void triesGoOnForThreeDaysAndThenEnd() {
        var whole = Duration.ZERO;
        int tries = 1;
        for (var next = RetryTimes.after(tries, 0); next.isPresent(); next = RetryTimes.after(++tries, 0)) {
            whole = whole.plus(next.get());
        }
        assertThat(tries).isEqualTo(10);
        assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(4));
    }

    @Test
    void eachPauseIsLongerThanTheOneBeforeAndSpread() {
        for (int tries = 2; tries < 10; tries++) {
            assertThat(RetryTimes.after(tries, 0).orElseThrow())
                    .isGreaterThan(RetryTimes.after(tries - 1, 1).orElseThrow());
        }
        assertThat(RetryTimes.after(2, 1)).contains(Duration.ofSeconds(330));
    }
}
