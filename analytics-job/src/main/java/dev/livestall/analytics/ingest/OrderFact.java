package dev.livestall.analytics.ingest;

/**
 * What the books say of one order.
 *
 * @param at epoch millis
 * @param currency empty where the event has none
 * @param refundId what makes a repeated refund the same; empty for the others
 * @param netMinor Σ netMinor of the lines, or what went back of them
 * @param collectedMinor what Stripe collected; only for {@link Kind#PAID}
 * @param startedAt when the checkout started, epoch millis; 0 where the event doesn't say
 * @param byRule the system's own refund
 */
public record OrderFact(
        Show show,
        String orderId,
        String viewerId,
        Kind kind,
        long at,
        String currency,
        String refundId,
        long netMinor,
        long collectedMinor,
        long startedAt,
        boolean byRule)
        implements Fact {

    /** What can happen to an order. */
    public enum Kind {
        STARTED,
        PAID,
        REFUNDED,
        EXPIRED,
        DECLINED
    }
}
