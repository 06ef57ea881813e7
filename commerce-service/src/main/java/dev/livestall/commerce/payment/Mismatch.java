package dev.livestall.commerce.payment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a session differs from what was asked for. Any difference means: believe nothing of it. */
record Mismatch(
        String reason, @Nullable String expected, @Nullable String found) {

    /** Null if all is as asked. */
    static @Nullable Mismatch between(Attempt asked, PaymentSession found, boolean live) {
        if (found.live() != live) return of("other-mode", live, found.live());
        if (asked.sessionId() != null && !asked.sessionId().equals(found.id())) {
            return of("second-session", asked.sessionId(), found.id());
        }
        if (!asked.orderId().toString().equals(found.orderRef())) {
            return of("other-order", asked.orderId(), found.orderRef());
        }
        if (!asked.shopId().toString().equals(found.shopRef())) {
            return of("other-shop", asked.shopId(), found.shopRef());
        }
        if (!asked.currency().equals(found.currency())) {
            return of("other-currency", asked.currency(), found.currency());
        }
        if (asked.amountMinor() != found.amountMinor()) {
            return of("other-amount", asked.amountMinor(), found.amountMinor());
        }
        return null;
    }

    private static Mismatch of(String reason, Object expected, @Nullable Object found) {
        return new Mismatch(reason, expected.toString(), Objects.toString(found, null));
    }
}
