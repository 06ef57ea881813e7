package dev.livestall.dashboards.insight;

/**
 * What one part sold in one currency, in minor units.
 *
 * @param key of the part; {@code none} for lines that belong to none
 * @param lines paid order lines
 * @param byRuleMinor what of {@code refundedMinor} the system gave back itself
 */
public record Sales(
        String key,
        String currency,
        long lines,
        long units,
        long paidMinor,
        long refundedMinor,
        long refundedUnits,
        long netMinor,
        long byRuleMinor) {}
