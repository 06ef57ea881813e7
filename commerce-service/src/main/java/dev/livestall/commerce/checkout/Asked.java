package dev.livestall.commerce.checkout;

import dev.livestall.commerce.idempotency.Asking;

/** A checkout that waits for its answer. Each is one of its own, even with the same words. */
final class Asked {
    private final Asking asking;
    private final Basket basket;

    Asked(Asking asking, Basket basket) {
        this.asking = asking;
        this.basket = basket;
    }

    Asking asking() {
        return asking;
    }

    Basket basket() {
        return basket;
    }

    /** One line, and nothing that touches what other checkouts have. */
    boolean plain() {
        return basket.lines().size() == 1 && basket.couponId() == null;
    }
}
