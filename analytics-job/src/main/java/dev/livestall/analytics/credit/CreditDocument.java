package dev.livestall.analytics.credit;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-credits/{broadcastId}:{currency}:{surface}:{surfaceId}}: what one place sold, in minor units. One with no lines lost
 * its credit to a later touch.
 *
 * @param messageId the message, where the surface is one
 * @param lines order lines credited to it
 * @param products units per product that were paid through it
 */
record CreditDocument(
        String shopId,
        String broadcastId,
        String currency,
        String surface,
        String surfaceId,
        @Nullable String messageId,
        long events,
        long paidMinor,
        long netMinor,
        long lines,
        long units,
        List<Product> products) {

    /** Paid units of a product. */
    record Product(String productId, long units) {}

    static CreditDocument of(CreditChange change, CreditTally tally) {
        return new CreditDocument(
                change.show().shopId(),
                change.show().broadcastId(),
                change.currency(),
                change.place().surface(),
                change.place().surfaceId(),
                tally.messageId.isEmpty() ? null : tally.messageId,
                tally.events,
                tally.paidMinor,
                tally.netMinor,
                tally.lines,
                tally.units,
                new TreeMap<>(tally.unitsOfProducts)
                        .entrySet().stream()
                                .filter(entry -> entry.getValue() != 0)
                                .map(entry -> new Product(entry.getKey(), entry.getValue()))
                                .toList());
    }
}
