package dev.livestall.dashboards.insight;

/** The document of alias {@code livestall-orders}, as far as the comparison with the books needs it. Minor units. */
public record OrderFact(
        String shopId,
        String orderId,
        String currency,
        long paidMinor,
        long refundedMinor,
        long netMinor,
        long collectedMinor) {}
