package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.ShowFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a viewer to paid GMV: what was sold in the room and what was sold outside of it are together exactly the paid GMV.
 *
 * @param room people seen in the room
 * @param outside people who ordered and were never seen in it
 * @param currencies one per currency of the show
 */
public record ChainAnswer(
        Freshness freshness,
        Part room,
        Part outside,
        @Nullable Long impressions,
        @Nullable Long clicks,
        @Nullable Ratio clickToBuyerRate,
        @Nullable Ratio watchToBuyRate,
        @Nullable Ratio checkoutCompletion,
        @Nullable Ratio refundRate,
        @Nullable Ratio unitsPerBuyer,
        List<Currency> currencies) {

    /** Counts of people and of what they did. */
    public record Part(long viewers, long interested, long checkouts, long buyers, long orders) {
        static Part of(Optional<ShowFigures> part) {
            return new Part(
                    n(part, "viewers"),
                    n(part, "interested"),
                    n(part, "checkouts"),
                    n(part, "buyers"),
                    n(part, "paidOrders"));
        }

        private static long n(Optional<ShowFigures> part, String figure) {
            Long count = part.map(found -> found.count(figure)).orElse(null);
            return count == null ? 0 : count;
        }
    }

    /**
     * One currency, in minor units: {@code roomMinor + outsideMinor = paidMinor}.
     *
     * @param gpm paid GMV × 1000 ÷ views
     * @param uvValue paid GMV ÷ viewers
     */
    public record Currency(
            String currency,
            long paidMinor,
            long netMinor,
            long roomMinor,
            long outsideMinor,
            boolean adds,
            @Nullable Ratio aov,
            @Nullable Ratio gpm,
            @Nullable Ratio uvValue) {}

    static ChainAnswer of(
            Freshness freshness,
            ShowFigures show,
            Optional<ShowFigures> room,
            Optional<ShowFigures> outside,
            @Nullable Long units) {
        var currencies = new ArrayList<Currency>();
        for (var sums : show.money()) {
            long inside = paid(room, sums.currency());
            long beside = paid(outside, sums.currency());
            currencies.add(new Currency(
                    sums.currency(),
                    sums.paidMinor(),
                    sums.netMinor(),
                    inside,
                    beside,
                    inside + beside == sums.paidMinor(),
                    Ratio.of(sums.paidMinor(), sums.paidOrders()),
                    Ratio.of(sums.paidMinor() * 1000, show.count("views")),
                    Ratio.of(sums.paidMinor(), show.count("viewers"))));
        }
        Long buyers = show.count("buyers");
        Long orders = show.count("paidOrders");
        return new ChainAnswer(
                freshness,
                Part.of(room),
                Part.of(outside),
                show.count("impressions"),
                show.count("clicks"),
                Ratio.of(buyers, show.count("interested")),
                Ratio.of(buyers, show.count("viewers")),
                Ratio.of(orders, show.count("checkouts")),
                Ratio.of(show.count("refundedOrders"), orders),
                Ratio.of(units, buyers),
                currencies);
    }

    private static long paid(Optional<ShowFigures> part, String currency) {
        return part.stream()
                .flatMap(found -> found.money().stream())
                .filter(sums -> sums.currency().equals(currency))
                .mapToLong(ShowFigures.Sums::paidMinor)
                .sum();
    }
}
