package dev.livestall.commerce.checkout;

import dev.livestall.commerce.coupon.Unfit;
import dev.livestall.commerce.order.Order;
import java.util.function.Function;

/** What became of a wish to buy. */
sealed interface CheckoutOutcome {
    record CheckedOut(Order order) implements CheckoutOutcome {}

    /** One line can't be had, so nothing of the basket is held. @param why never {@link LineOutcome.Held} */
    record Refused(Item item, LineOutcome why) implements CheckoutOutcome {}

    /** All lines could be had, but not at the coupon's price, so nothing of the basket is held. */
    record CouponUnfit(Unfit why) implements CheckoutOutcome {}

    default <R> R fold(
            Function<CheckedOut, R> checkedOut, Function<Refused, R> refused, Function<CouponUnfit, R> couponUnfit) {
        if (this instanceof CheckedOut it) return checkedOut.apply(it);
        if (this instanceof Refused it) return refused.apply(it);
        return couponUnfit.apply((CouponUnfit) this);
    }
}
