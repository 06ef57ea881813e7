package dev.livestall.commerce.payment.stripe;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * Our minor units are ISO 4217's. Stripe's are the same for nearly all currencies; those where they differ are refused
 * rather than converted, since a factor of 100 or 1,000 in a price is worse than a currency less.
 */
final class StripeAmounts {
    /** Two digits at Stripe, none (or historically none) in ISO 4217, or the other way round; three digits everywhere. */
    private static final Set<String> DIFFERENT = Set.of("ISK", "UGX", "HUF", "TWD", "MGA", "MRU");

    private StripeAmounts() {}

    /** A currency that can't be sold in. */
    static final class NotSoldIn extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NotSoldIn(String iso) {
            super(iso + " is not sold in: its minor units differ at Stripe");
        }
    }

    /** Stripe's lower-case code. @throws NotSoldIn for a currency that can't be sold in */
    static String currency(String iso) {
        if (DIFFERENT.contains(iso) || Currency.getInstance(iso).getDefaultFractionDigits() > 2) {
            throw new NotSoldIn(iso);
        }
        return iso.toLowerCase(Locale.ROOT);
    }
}
