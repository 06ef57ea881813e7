package dev.livestall.commerce.checkout;

import dev.livestall.commerce.order.Order;
import java.time.Instant;
import java.util.function.Function;

/** What became of a wish to buy. */
sealed interface CheckoutOutcome {
    record CheckedOut(Order order) implements CheckoutOutcome {}

    record SoldOut() implements CheckoutOutcome {}

    record AllHeld(Instant earliestReturn) implements CheckoutOutcome {}

    /** @param max what this buyer may have now, 0 or more */
    record QuantityLimit(int max) implements CheckoutOutcome {}

    /** The page showed another price. @param unitMinor today's */
    record PriceChanged(long unitMinor) implements CheckoutOutcome {}

    default <R> R fold(
            Function<CheckedOut, R> checkedOut,
            Function<SoldOut, R> soldOut,
            Function<AllHeld, R> allHeld,
            Function<QuantityLimit, R> quantityLimit,
            Function<PriceChanged, R> priceChanged) {
        if (this instanceof CheckedOut it) return checkedOut.apply(it);
        if (this instanceof SoldOut it) return soldOut.apply(it);
        if (this instanceof AllHeld it) return allHeld.apply(it);
        if (this instanceof QuantityLimit it) return quantityLimit.apply(it);
        return priceChanged.apply((PriceChanged) this);
    }
}
