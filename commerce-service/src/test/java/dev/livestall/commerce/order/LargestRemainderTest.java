package dev.livestall.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static long[] weights(List<Long> given) {
        return given.stream().mapToLong(Long::longValue).toArray();
    }

    @Test
    void splitsTheCouponOfTheDictionarysExample() {
        assertThat(LargestRemainder.split(5_000, new long[] {19_900, 19_800})).containsExactly(2_506, 2_494);
    }

    @Test
    void thePartsAreTheWholeAndNoneIsNegativeOrMoreThanItsWeight() {
        qt().forAll(lists().of(longs().between(0, 99_999_999)).ofSizeBetween(1, 20), longs().between(0, Long.MAX_VALUE))
                .checkAssert((given, seed) -> {
                    var weights = weights(given);
                    long sum = LongStream.of(weights).sum();
                    long minor = seed % (sum + 1);
                    var parts = LargestRemainder.split(minor, weights);
                    assertThat(LongStream.of(parts).sum()).isEqualTo(minor);
                    for (int i = 0; i < parts.length; i++) {
                        assertThat(parts[i]).isBetween(0L, weights[i]);
                        assertThat(Math.abs(parts[i] - (double) weights[i] * minor / Math.max(1, sum)))
                                .as("less than a unit from its share")
                                .isLessThan(1.000_001);
                    }
                });
    }

    @Test
    void ofEqualRemaindersTheFirstGetsTheUnit() {
        assertThat(LargestRemainder.split(1, new long[] {5, 5, 5})).containsExactly(1, 0, 0);
        assertThat(LargestRemainder.split(0, new long[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatThrownBy(() -> LargestRemainder.split(11, new long[] {4, 6}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
