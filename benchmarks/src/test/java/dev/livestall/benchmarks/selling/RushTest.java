package dev.livestall.benchmarks.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RushTest {
    @Test
    void eachGoesOnUntilItDoesNotWork() throws Exception {
        var units = new AtomicInteger(100);
        var rush = Rush.of(
                8,
                () -> new Rush.One() {
                    @Override
                    public boolean tryOnce() {
                        return units.getAndDecrement() > 0;
                    }

                    @Override
                    public void close() {
                        // Nothing is held.
                    }
                },
                10_000);
        assertThat(rush.done()).isEqualTo(100);
        assertThat(rush.tried()).isEqualTo(108);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Rush.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
        assertThat(Rush.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
    }

    @Test
    void oneInAHundredIsSlower() {
        long[] nanos = new long[100];
        for (int i = 0; i < 100; i++) nanos[i] = (i + 1) * 1_000_000L;
        assertThat(new Rush(100, 100, 1, nanos).p99Millis()).isEqualTo(100);
    }
}
