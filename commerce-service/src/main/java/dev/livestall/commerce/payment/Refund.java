package dev.livestall.commerce.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of a payment, or all of it, on its way back.
 *
 * @param besideSale the payment was no sale (it came too late, or was the order's second): all of it goes back by rule, and
 *     nobody is told
 * @param stripeId the provider's id, once known
 */
record Refund(
        UUID id,
        UUID shopId,
        UUID orderId,
        String intentId,
        long amountMinor,
        boolean besideSale,
        State state,
        @Nullable String stripeId) {
    enum State {
        ASKED,
        DONE,
        /** Stripe will not: a person must look. */
        FAILED
    }

    /** Stripe's idempotency key. */
    String key() {
        return "livestall-refund-" + id;
    }
}
