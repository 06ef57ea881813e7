package dev.livestall.analytics.ingest;

import java.util.List;

/**
 * Money came in for one order line, or went back, for the credits.
 *
 * @param variantId empty where the product has no choice, and for a refund: the payment told it
 * @param offerId empty where it has none
 * @param at when it came in or went back, epoch millis
 * @param byRule the system's own refund
 * @param refundId empty for a payment
 * @param minor what was paid or went back, in minor units
 * @param startedAt when the checkout started, epoch millis; 0 for a refund
 * @param taps the touch inside the order, or none
 */
public record LineFact(
        Show show,
        String viewerId,
        String productId,
        String orderId,
        String lineId,
        String variantId,
        String offerId,
        String refundId,
        String currency,
        int quantity,
        long minor,
        long startedAt,
        long at,
        boolean byRule,
        List<Tap> taps)
        implements Fact {

    public String key() {
        return key(show, viewerId, productId);
    }

    public boolean isRefund() {
        return !refundId.isEmpty();
    }

    static String key(Show show, String viewerId, String productId) {
        return show.shopId() + '\n' + show.mode() + '\n' + viewerId + '\n' + productId;
    }
}
