package dev.livestall.analytics.live;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of one currency, in minor units.
 *
 * @param collectedMinor what Stripe collected: paid + shipping + tax; a refund doesn't change what was collected
 */
public record MoneySums(
        String currency, long placedMinor, long paidMinor, long refundedMinor, long collectedMinor, long paidOrders) {

    public static MoneySums placed(String currency, long minor) {
        return new MoneySums(currency, minor, 0, 0, 0, 0);
    }

    public static MoneySums paid(String currency, long minor, long collectedMinor) {
        return new MoneySums(currency, 0, minor, 0, collectedMinor, 1);
    }

    public static MoneySums refunded(String currency, long minor) {
        return new MoneySums(currency, 0, 0, minor, 0, 0);
    }

    public MoneySums minus() {
        return new MoneySums(currency, -placedMinor, -paidMinor, -refundedMinor, -collectedMinor, -paidOrders);
    }

    public MoneySums plus(MoneySums more) {
        return new MoneySums(
                currency,
                Math.addExact(placedMinor, more.placedMinor),
                Math.addExact(paidMinor, more.paidMinor),
                Math.addExact(refundedMinor, more.refundedMinor),
                Math.addExact(collectedMinor, more.collectedMinor),
                paidOrders + more.paidOrders);
    }

    /** Whether nothing is left of them. */
    public boolean isNothing() {
        return placedMinor == 0 && paidMinor == 0 && refundedMinor == 0 && collectedMinor == 0 && paidOrders == 0;
    }

    public long netMinor() {
        return paidMinor - refundedMinor;
    }

    public static void add(Map<String, MoneySums> sums, Collection<MoneySums> more) {
        more.forEach(part -> sums.merge(part.currency(), part, MoneySums::plus));
    }

    /** In the order of their currencies, so that a document is always the same bytes. */
    public static Collection<MoneySums> sorted(Map<String, MoneySums> sums) {
        return new TreeMap<>(sums).values();
    }
}
