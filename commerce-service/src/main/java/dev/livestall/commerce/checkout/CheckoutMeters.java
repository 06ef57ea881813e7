package dev.livestall.commerce.checkout;

import dev.livestall.commerce.checkout.CheckoutOutcome.CheckedOut;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what became of wishes to buy. A transaction that is tried again counts again. */
@Component
class CheckoutMeters {
    private final MeterRegistry registry;

    CheckoutMeters(MeterRegistry registry) {
        this.registry = registry;
        // Shown from the start, so that a rate has something to begin with.
        for (String outcome :
                new String[] {"held", "sold-out", "all-held", "quantity-limit", "price-changed", "coupon-unfit"}) {
            counter(outcome);
        }
    }

    void count(CheckoutOutcome outcome) {
        counter(outcome.fold(CheckoutMeters::held, refused -> word(refused.why()), unfit -> "coupon-unfit"))
                .increment();
    }

    private static String held(CheckedOut order) {
        return "held";
    }

    private static String word(LineOutcome why) {
        return why.fold(
                held -> "held",
                sold -> "sold-out",
                all -> "all-held",
                limit -> "quantity-limit",
                price -> "price-changed");
    }

    private Counter counter(String outcome) {
        return Counter.builder("livestall.checkouts").tag("outcome", outcome).register(registry);
    }
}
