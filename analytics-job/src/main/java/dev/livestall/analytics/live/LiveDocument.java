package dev.livestall.analytics.live;

import static dev.livestall.analytics.live.Figure.*;

import dev.livestall.events.Mode;
import java.time.Instant;
import java.util.List;

/**
 * {@code livestall-live/{broadcastId}}: the totals of a show.
 *
 * @param events contributions counted; the document's version
 * @param through the room's clock
 */
record LiveDocument(
        String shopId,
        String broadcastId,
        Mode mode,
        long events,
        Instant through,
        long ccu,
        long pcu,
        long views,
        long viewers,
        long chatters,
        long engaged,
        long messages,
        long staffMessages,
        long removed,
        long impressions,
        long impressedViewers,
        long clicks,
        long clickers,
        long interested,
        long checkouts,
        long paidOrders,
        long refundedOrders,
        long buyers,
        List<Money> money) {

    /** Sums of one currency, in minor units. */
    record Money(
            String currency,
            long placedMinor,
            long paidMinor,
            long refundedMinor,
            long netMinor,
            long collectedMinor,
            long paidOrders) {
        static Money of(MoneySums sums) {
            return new Money(
                    sums.currency(),
                    sums.placedMinor(),
                    sums.paidMinor(),
                    sums.refundedMinor(),
                    sums.netMinor(),
                    sums.collectedMinor(),
                    sums.paidOrders());
        }
    }

    static LiveDocument of(ShowTally tally, long ccu, long pcu) {
        return new LiveDocument(
                tally.show.shopId(),
                tally.show.broadcastId(),
                tally.show.mode(),
                tally.events,
                Instant.ofEpochMilli(tally.through),
                ccu,
                pcu,
                tally.count(VIEWS),
                tally.count(VIEWERS),
                tally.count(CHATTERS),
                tally.count(ENGAGED),
                tally.count(MESSAGES),
                tally.count(STAFF_MESSAGES),
                tally.count(REMOVED),
                tally.count(IMPRESSIONS),
                tally.count(IMPRESSED_VIEWERS),
                tally.count(CLICKS),
                tally.count(CLICKERS),
                tally.count(INTERESTED),
                tally.count(CHECKOUTS),
                tally.count(PAID_ORDERS),
                tally.count(REFUNDED_ORDERS),
                tally.count(BUYERS),
                MoneySums.sorted(tally.money).stream().map(Money::of).toList());
    }
}
