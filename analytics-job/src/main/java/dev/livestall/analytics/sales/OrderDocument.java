package dev.livestall.analytics.sales;

import dev.livestall.analytics.ingest.OrderFact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-orders/{orderId}}: one order as the board knows it, in minor units. It names no person.
 *
 * @param broadcastId {@code none} outside any show
 * @param state {@code started}, {@code paid}, {@code refunded} (in full) or {@code expired}
 * @param events records of the order; the document's version
 */
record OrderDocument(
        String shopId,
        String broadcastId,
        String orderId,
        String currency,
        String state,
        long placedMinor,
        long paidMinor,
        long refundedMinor,
        long netMinor,
        long collectedMinor,
        @Nullable Instant startedAt,
        @Nullable Instant paidAt,
        long events) {

    static OrderDocument of(OrderFact fact, OrderTally tally) {
        long refunded = tally.refundedMinor();
        return new OrderDocument(
                fact.show().shopId(),
                fact.show().broadcastId(),
                fact.orderId(),
                tally.currency,
                state(tally, refunded),
                tally.placedMinor,
                tally.paidMinor,
                refunded,
                tally.paidMinor - refunded,
                tally.collectedMinor,
                instant(tally.startedAt),
                instant(tally.paidAt),
                tally.events);
    }

    private static String state(OrderTally tally, long refunded) {
        if (tally.paid) return !tally.refunds.isEmpty() && refunded >= tally.paidMinor ? "refunded" : "paid";
        return tally.expired ? "expired" : "started";
    }

    private static @Nullable Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
