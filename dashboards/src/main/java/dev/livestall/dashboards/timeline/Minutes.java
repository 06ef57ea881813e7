package dev.livestall.dashboards.timeline;

import dev.livestall.dashboards.insight.TimelinePoint;
import dev.livestall.dashboards.insight.TimelinePoint.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minutes of ten-second buckets: what happened is added, of those present the most at any second is kept. */
final class Minutes {
    private Minutes() {}

    static List<TimelinePoint> of(List<TimelinePoint> points) {
        var minutes = new TreeMap<Instant, TimelinePoint>();
        for (TimelinePoint point : points) {
            var at = point.at().truncatedTo(ChronoUnit.MINUTES);
            minutes.merge(at, at(at, point), Minutes::plus);
        }
        return List.copyOf(minutes.values());
    }

    private static TimelinePoint at(Instant at, TimelinePoint p) {
        return new TimelinePoint(
                p.shopId(),
                at,
                60,
                p.ccu(),
                p.messages(),
                p.impressions(),
                p.clicks(),
                p.checkouts(),
                p.paidOrders(),
                p.reactions(),
                p.questions(),
                p.votes(),
                p.removed(),
                p.money(),
                p.isFinal());
    }

    private static TimelinePoint plus(TimelinePoint a, TimelinePoint b) {
        return new TimelinePoint(
                a.shopId(),
                a.at(),
                a.seconds(),
                Math.max(a.ccu(), b.ccu()),
                a.messages() + b.messages(),
                a.impressions() + b.impressions(),
                a.clicks() + b.clicks(),
                a.checkouts() + b.checkouts(),
                a.paidOrders() + b.paidOrders(),
                plus(a.reactions(), b.reactions()),
                plus(a.questions(), b.questions()),
                plus(a.votes(), b.votes()),
                plus(a.removed(), b.removed()),
                money(a.money(), b.money()),
                a.isFinal() && b.isFinal());
    }

    private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : (Long) (a + b);
    }

    private static List<Money> money(List<Money> a, List<Money> b) {
        Map<String, Money> sums = new TreeMap<>();
        Stream.concat(a.stream(), b.stream())
                .forEach(money -> sums.merge(
                        money.currency(),
                        money,
                        (x, y) -> new Money(
                                x.currency(),
                                Math.addExact(x.paidMinor(), y.paidMinor()),
                                Math.addExact(x.netMinor(), y.netMinor()))));
        return List.copyOf(sums.values());
    }
}
