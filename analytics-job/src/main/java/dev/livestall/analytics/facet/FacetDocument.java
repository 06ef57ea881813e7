package dev.livestall.analytics.facet;

import static dev.livestall.analytics.live.Figure.*;

import dev.livestall.analytics.live.MoneySums;
import java.time.Instant;
import java.util.List;

/**
 * {@code livestall-facets/{broadcastId}:{kind}:{id}}: the figures of a part of a show. What doesn't apply to a kind is 0; money is told for channel,
 * campaign and room, for the others by the credits and the lines.
 *
 * @param events changes counted; the document's version
 * @param money sums of one currency, in minor units
 */
record FacetDocument(
        String shopId,
        String broadcastId,
        String kind,
        String id,
        long events,
        Instant through,
        long views,
        long viewers,
        long effectiveViewers,
        long engaged,
        long chatters,
        long messages,
        long impressions,
        long impressedViewers,
        long clicks,
        long clickers,
        long assisted,
        long interested,
        long checkouts,
        long paidOrders,
        long paidLines,
        long buyers,
        List<Money> money) {

    /** Sums of one currency. */
    record Money(String currency, long paidMinor, long refundedMinor, long netMinor, long paidOrders) {
        static Money of(MoneySums sums) {
            return new Money(
                    sums.currency(), sums.paidMinor(), sums.refundedMinor(), sums.netMinor(), sums.paidOrders());
        }
    }

    static FacetDocument of(FacetTally tally) {
        return new FacetDocument(
                tally.show.shopId(),
                tally.show.broadcastId(),
                tally.facet.kind(),
                tally.facet.id(),
                tally.events,
                Instant.ofEpochMilli(tally.through),
                tally.count(VIEWS),
                tally.count(VIEWERS),
                tally.count(EFFECTIVE_VIEWERS),
                tally.count(ENGAGED),
                tally.count(CHATTERS),
                tally.count(MESSAGES),
                tally.count(IMPRESSIONS),
                tally.count(IMPRESSED_VIEWERS),
                tally.count(CLICKS),
                tally.count(CLICKERS),
                tally.count(ASSISTED),
                tally.count(INTERESTED),
                tally.count(CHECKOUTS),
                tally.count(PAID_ORDERS),
                tally.count(PAID_LINES),
                tally.count(BUYERS),
                MoneySums.sorted(tally.money).stream()
                        .filter(sums -> !sums.isNothing())
                        .map(Money::of)
                        .toList());
    }
}
