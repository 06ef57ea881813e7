package dev.livestall.chat.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisitTest {
    private final Visit visit = new Visit(null, "viewer", "visit");

    @Test
    void twoTabsWatchOnce() {
        assertThat(visit.came(seconds(0))).isTrue();
        assertThat(visit.came(seconds(5))).isFalse();
        assertThat(visit.went(seconds(10))).isFalse();
        assertThat(visit.went(seconds(20))).isTrue();
        assertThat(visit.watchedMillis(seconds(60))).isEqualTo(20_000);
    }

    @Test
    void aReloadGoesOnCounting() {
        visit.came(seconds(0));
        visit.went(seconds(10));
        assertThat(visit.came(seconds(15))).isTrue();
        assertThat(visit.watchedMillis(seconds(20))).isEqualTo(15_000);
    }

    @Test
    void isDueEveryTenSecondsOfWatchingAndNotInBetween() {
        long ten = Duration.ofSeconds(10).toNanos();
        visit.came(seconds(0));
        assertThat(visit.isDue(seconds(9), ten)).isFalse();
        assertThat(visit.isDue(seconds(10), ten)).isTrue();
        assertThat(visit.isDue(seconds(11), ten)).isFalse();
        visit.went(seconds(12));
        assertThat(visit.isDue(seconds(40), ten)).isFalse();
    }

    private static long seconds(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
