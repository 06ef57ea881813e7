package dev.livestall.commerce.payment;

import java.util.Locale;

/**
 * A payment that the buyer's bank takes back, as the provider says it stands.
 *
 * @param intentId empty if the provider names none
 * @param currency ISO 4217 in capitals
 * @param reason the provider's word, such as fraudulent
 */
public record DisputeSeen(String id, String intentId, long amountMinor, String currency, String reason, Status status) {
    public enum Status {
        OPEN,
        /** The shop keeps the money. */
        WON,
        LOST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
