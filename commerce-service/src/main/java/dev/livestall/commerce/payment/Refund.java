package dev.livestall.commerce.payment;

import java.util.UUID;

/**
 * The whole payment of an order on its way back.
 *
 * @param byRule the system's own: paid, but nothing left to give
 */
record Refund(UUID id, UUID shopId, UUID orderId, String intentId, long amountMinor, boolean byRule, State state) {

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
