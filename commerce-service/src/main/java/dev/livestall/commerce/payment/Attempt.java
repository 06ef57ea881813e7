package dev.livestall.commerce.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to open a payment.
 *
 * @param number 1 for the order's first
 * @param sends how often its request was handed on
 * @param intentId what was paid with; null until paid
 * @param sale whether it is what the order was paid with: one of an order's is at most
 */
record Attempt(
        UUID id,
        UUID shopId,
        UUID orderId,
        int number,
        String key,
        SessionRequest request,
        long amountMinor,
        String currency,
        State state,
        int sends,
        @Nullable String sessionId,
        @Nullable String sessionUrl,
        @Nullable String intentId,
        boolean sale,
        Instant askedAt) {

    enum State {
        /** A session may exist. */
        ASKED,
        OPEN,
        PAID,
        EXPIRED,
        /** Given up: no session is known of it. If one is paid after all, it is paid like any other. */
        VOID
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isUnsettled() {
        return state == State.ASKED || state == State.OPEN;
    }
}
