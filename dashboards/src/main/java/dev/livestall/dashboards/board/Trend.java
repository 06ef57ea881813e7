package dev.livestall.dashboards.board;

import dev.livestall.dashboards.insight.Bucket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The show over time: in steps of 10 s while it is short, in minutes after that. A step in which nothing was counted is missing, never a zero.
 *
 * @param seconds length of a step; a point covers {@code [at, at + seconds)}
 */
public record Trend(int seconds, List<Point> points) {
    /** The longest time that is shown in steps of 10 s. */
    private static final long FINE_SECONDS = 20 * 60;

    private static final int FINE = 10;
    private static final int COARSE = 60;

    /**
     * @param ccu viewers present at the end of the step
     * @param removed messages taken back; absent if nobody counted them
     * @param paidMinor paid GMV per currency, minor units
     */
    public record Point(
            Instant at,
            long ccu,
            long messages,
            long clicks,
            long paidOrders,
            @Nullable Long removed,
            Map<String, Long> paidMinor) {}

    /** @param buckets oldest first */
    static Trend of(List<Bucket> buckets) {
        if (buckets.isEmpty()) return new Trend(FINE, List.of());
        var first = buckets.get(0).at().getEpochSecond();
        var last = buckets.get(buckets.size() - 1).at().getEpochSecond();
        int step = last - first < FINE_SECONDS ? FINE : COARSE;
        var points = new ArrayList<Point>();
        for (var bucket : buckets) {
            var point = point(bucket, step);
            int end = points.size() - 1;
            if (end >= 0 && points.get(end).at().equals(point.at())) points.set(end, plus(points.get(end), point));
            else points.add(point);
        }
        return new Trend(step, List.copyOf(points));
    }

    private static Point point(Bucket bucket, int step) {
        long at = bucket.at().getEpochSecond();
        var money = new TreeMap<String, Long>();
        for (var sum : bucket.money()) money.merge(sum.currency(), sum.paidMinor(), Math::addExact);
        return new Point(
                Instant.ofEpochSecond(at - Math.floorMod(at, step)),
                bucket.ccu(),
                bucket.messages(),
                bucket.clicks(),
                bucket.paidOrders(),
                bucket.removed(),
                money);
    }

    /** The later one's viewers stand: they are a level, not a count. */
    private static Point plus(Point earlier, Point later) {
        var money = new TreeMap<>(earlier.paidMinor());
        later.paidMinor().forEach((currency, minor) -> money.merge(currency, minor, Math::addExact));
        return new Point(
                earlier.at(),
                later.ccu(),
                earlier.messages() + later.messages(),
                earlier.clicks() + later.clicks(),
                earlier.paidOrders() + later.paidOrders(),
                plus(earlier.removed(), later.removed()),
                money);
    }

    private static @Nullable Long plus(@Nullable Long earlier, @Nullable Long later) {
        return earlier == null || later == null ? null : (Long) (earlier + later);
    }
}
