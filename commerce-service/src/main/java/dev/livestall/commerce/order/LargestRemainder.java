package dev.livestall.commerce.order;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Splits an amount in proportion to weights, to the minor unit: each part is rounded down, and what is left over goes, one each,
 * to those that lost most by it; of equals to the first.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /** @param minor from 0 to the sum of the weights, so that no part is more than its weight @param weights 0 or more each */
    static long[] split(long minor, long[] weights) {
        long sum = LongStream.of(weights).reduce(0, Math::addExact);
        if (minor < 0 || minor > sum) throw new IllegalArgumentException(minor + " of " + sum);
        var whole = new long[weights.length];
        if (minor == 0) return whole;
        var left = new BigInteger[weights.length];
        long given = 0;
        for (int i = 0; i < whole.length; i++) {
            var parts = BigInteger.valueOf(weights[i])
                    .multiply(BigInteger.valueOf(minor))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            whole[i] = parts[0].longValueExact();
            left[i] = parts[1];
            given += whole[i];
        }
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> left[i]).reversed())
                .limit(minor - given)
                .forEach(i -> whole[i]++);
        return whole;
    }
}
