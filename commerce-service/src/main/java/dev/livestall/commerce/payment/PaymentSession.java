package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.Contact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the provider says it stands.
 *
 * @param url the page to pay on; null once it is not open
 * @param currency ISO 4217 in capitals
 * @param live real money
 * @param orderRef whose it says to be; null for a session that is not ours
 * @param intentId null until the buyer tried to pay
 */
public record PaymentSession(
        String id,
        @Nullable String url,
        Status status,
        boolean paid,
        long amountMinor,
        long shippingMinor,
        long taxMinor,
        String currency,
        boolean live,
        @Nullable String orderRef,
        @Nullable String shopRef,
        @Nullable String attemptRef,
        @Nullable String intentId,
        Instant createdAt,
        @Nullable Contact contact) {

    /** The same session, given up. */
    PaymentSession neverPaid() {
        return new PaymentSession(
                id,
                null,
                Status.EXPIRED,
                false,
                amountMinor,
                shippingMinor,
                taxMinor,
                currency,
                live,
                orderRef,
                shopRef,
                attemptRef,
                intentId,
                createdAt,
                contact);
    }

    /** {@code COMPLETE} alone is no payment: some ways to pay confirm days later, see {@link #paid}. */
    public enum Status {
        OPEN,
        COMPLETE,
        /** It can't be paid any more: its time was over, it was ended, or its late confirmation was a no. */
        EXPIRED
    }
}
