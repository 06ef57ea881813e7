package dev.livestall.dashboards.insight;

/** Sums of one currency in minor units, net = paid − refunded; collected = paid + shipping + tax. */
public record MoneyTotals(
        String currency,
        long placedMinor,
        long paidMinor,
        long refundedMinor,
        long netMinor,
        long collectedMinor,
        long paidOrders) {}
