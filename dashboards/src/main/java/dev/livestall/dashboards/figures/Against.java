package dev.livestall.dashboards.figures;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a show against the shop's own shows before it.
 *
 * @param link whether it is a link of the chain: only those can be the weakest
 * @param now absent if it was not counted, or there is nothing to divide by
 * @param before of the earlier shows that have it, the newest first
 * @param median of {@code before}; absent below {@link #NEEDED} shows
 * @param rank 1 is the best of this show and those before
 * @param behind how far below the median, in units of the median absolute deviation; negative above it
 */
public record Against(
        String figure,
        boolean link,
        @Nullable Ratio now,
        List<Double> before,
        @Nullable Double median,
        @Nullable Integer rank,
        @Nullable Double behind) {
    /** With fewer shows a median is chance. */
    static final int NEEDED = 3;

    /** Shows that were all alike don't make a small difference a large one: less than this share of the median is no deviation. */
    private static final double LEAST_DEVIATION = 0.05;

    static Against of(String figure, boolean link, @Nullable Ratio now, List<Double> before) {
        Double value = now == null ? null : now.value();
        if (before.size() < NEEDED) return new Against(figure, link, now, before, null, null, null);
        double median = median(before.stream().mapToDouble(Double::doubleValue));
        if (value == null) return new Against(figure, link, now, before, median, null, null);
        double spread = median(before.stream().mapToDouble(one -> Math.abs(one - median)));
        double unit = Math.max(spread, LEAST_DEVIATION * median);
        int rank = 1 + (int) before.stream().filter(one -> one > value).count();
        return new Against(figure, link, now, before, median, rank, unit == 0 ? null : (median - value) / unit);
    }

    /** Of an even number the mean of the two in the middle. */
    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
