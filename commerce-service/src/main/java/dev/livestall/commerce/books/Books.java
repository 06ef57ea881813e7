package dev.livestall.commerce.books;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A show's sums.
 *
 * @param at the database's clock when they were read
 * @param lastChangeAt when an order of the show last moved; null without any
 */
record Books(UUID broadcastId, Instant at, @Nullable Instant lastChangeAt, List<InCurrency> currencies) {
    /** All minor units. @param paidOrders orders ever paid, refunded ones among them @param refundedOrders those of which anything went back */
    record InCurrency(
            String currency,
            long placedMinor,
            long paidMinor,
            long refundedMinor,
            long netMinor,
            long collectedMinor,
            int paidOrders,
            int refundedOrders) {}

    /** One order of a show. */
    record OrderSum(
            UUID orderId,
            String currency,
            String state,
            long paidMinor,
            long refundedMinor,
            long netMinor,
            long collectedMinor) {}
}
