package dev.livestall.analytics.live;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of one currency, in minor units.
 *
 * @param collectedMinor what Stripe collected: paid + shipping + tax; a refund doesn't change what was collected
 * @param outsideMinor of what was paid, by people never seen in the room
 */
public record MoneySums(
        String currency,
        long placedMinor,
        long paidMinor,
        long refundedMinor,
        long collectedMinor,
        long paidOrders,
        long outsideMinor) {

    public static MoneySums placed(String currency, long minor) {
        return new MoneySums(currency, minor, 0, 0, 0, 0, 0);
    }

    public static MoneySums paid(String currency, long minor, long collectedMinor) {
        return new MoneySums(currency, 0, minor, 0, collectedMinor, 1, 0);
    }

    public static MoneySums refunded(String currency, long minor) {
        return new MoneySums(currency, 0, 0, minor, 0, 0, 0);
    }

    /** What was paid, told of elsewhere, came from outside the room. */
    public MoneySums outside() {
        return new MoneySums(currency, 0, 0, 0, 0, 0, paidMinor);
    }

    public MoneySums minus() {
        return new MoneySums(
                currency, -placedMinor, -paidMinor, -refundedMinor, -collectedMinor, -paidOrders, -outsideMinor);
    }

    public MoneySums plus(MoneySums more) {
        return new MoneySums(
                currency,
                Math.addExact(placedMinor, more.placedMinor),
                Math.addExact(paidMinor, more.paidMinor),
                Math.addExact(refundedMinor, more.refundedMinor),
                Math.addExact(collectedMinor, more.collectedMinor),
                paidOrders + more.paidOrders,
                Math.addExact(outsideMinor, more.outsideMinor));
    }

    /** Whether nothing is left of them. */
    public boolean isNothing() {
        boolean nothingPaid = paidMinor == 0 && collectedMinor == 0 && paidOrders == 0 && outsideMinor == 0;
        return placedMinor == 0 && refundedMinor == 0 && nothingPaid;
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
