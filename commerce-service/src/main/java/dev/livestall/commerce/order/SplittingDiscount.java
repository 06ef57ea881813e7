package dev.livestall.commerce.order;

import java.util.List;
import java.util.stream.IntStream;

/** Takes an order's discount off its lines, each its share of it by largest remainder: the shares' sum is the discount. */
public final class SplittingDiscount {
    private SplittingDiscount() {}

    /** @param discountMinor at most what the lines come to */
    public static List<Line> of(List<Line> lines, long discountMinor) {
        var shares = LargestRemainder.split(
                discountMinor, lines.stream().mapToLong(Line::netMinor).toArray());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).less(shares[i]))
                .toList();
    }
}
