package dev.livestall.chat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final TokenBucket bucket = new TokenBucket(5, Duration.ofSeconds(5), 0);

    @Test
    void letsAFullBucketThroughAtOnceAndThenOneASecond() {
        for (int i = 0; i < 5; i++) assertThat(bucket.take(1, 0)).isNull();
        assertThat(bucket.take(1, 0)).isBetween(Duration.ofMillis(990), Duration.ofMillis(1_010));
        assertThat(bucket.take(1, Duration.ofMillis(500).toNanos())).isNotNull();
        assertThat(bucket.take(1, Duration.ofMillis(1_001).toNanos())).isNull();
    }

    @Test
    void neverHoldsMoreThanItsSize() {
        long later = Duration.ofHours(1).toNanos();
        for (int i = 0; i < 5; i++) assertThat(bucket.take(1, later)).isNull();
        assertThat(bucket.take(1, later)).isNotNull();
    }
}
