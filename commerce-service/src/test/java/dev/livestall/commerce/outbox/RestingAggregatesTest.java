package dev.livestall.commerce.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RestingAggregatesTest {
    private Instant time = Instant.EPOCH;
    private final RestingAggregates resting = new RestingAggregates(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time;
        }
    });

    @Test
    void restsLongerAfterEachFailureButNeverForEver() {
        assertThat(resting.rest("a")).isEqualTo(Duration.ofMillis(500));
        assertThat(resting.rest("a")).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 20; i++) resting.rest("a");
        assertThat(resting.rest("a")).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void isLeftOutUntilItHasRested() {
        resting.rest("a");
        assertThat(resting.now()).containsExactly("a");
        time = time.plusMillis(500);
        assertThat(resting.now()).isEmpty();
    }

    @Test
    void startsAnewAfterItWentWell() {
        resting.rest("a");
        resting.rest("a");
        resting.wentWell("a");
        assertThat(resting.now()).isEmpty();
        assertThat(resting.rest("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void remembersOnlySoMany() {
        for (int i = 0; i < 2_000; i++) resting.rest("a" + i);
        assertThat(resting.now()).hasSize(1_000);
    }
}
