package dev.livestall.commerce.checkout;

import dev.livestall.commerce.order.Order;
import java.util.function.Function;

/** What became of a wish to buy. */
sealed interface CheckoutOutcome {
    record CheckedOut(Order order) implements CheckoutOutcome {}

    /** One line can't be had, so nothing of the basket is held. @param why never {@link LineOutcome.Held} */
    record Refused(Item item, LineOutcome why) implements CheckoutOutcome {}

    default <R> R fold(Function<CheckedOut, R> checkedOut, Function<Refused, R> refused) {
        if (this instanceof CheckedOut it) return checkedOut.apply(it);
        return refused.apply((Refused) this);
    }
}
