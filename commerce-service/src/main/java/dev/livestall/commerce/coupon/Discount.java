package dev.livestall.commerce.coupon;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon takes off, in minor units: an amount, or a percentage that may have a most.
 *
 * @param percent 1 to 99
 * @param minimumMinor what the items must come to
 */
public record Discount(
        @Nullable Long amountMinor,
        @Nullable Integer percent,
        @Nullable Long mostMinor,
        long minimumMinor) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Discount {
        if ((amountMinor == null) == (percent == null)) throw new IllegalArgumentException("an amount or a percentage");
    }

    /** Of items that come to so much; 0 where they don't come to the minimum. A part of a minor unit is not taken off. */
    public long of(long itemsMinor) {
        if (itemsMinor < minimumMinor) return 0;
        if (amountMinor != null) return Math.min(amountMinor, itemsMinor);
        long part = BigInteger.valueOf(itemsMinor)
                .multiply(BigInteger.valueOf(percent == null ? 0 : percent))
                .divide(HUNDRED)
                .longValueExact();
        return mostMinor == null ? part : Math.min(part, mostMinor);
    }
}
