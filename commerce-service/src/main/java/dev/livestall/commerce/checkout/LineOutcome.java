package dev.livestall.commerce.checkout;

import dev.livestall.commerce.order.Line;
import java.time.Instant;
import java.util.function.Function;

/** What became of one line of a basket. */
sealed interface LineOutcome {
    /** Its units are held, its price is frozen. */
    record Held(Line line) implements LineOutcome {}

    record SoldOut() implements LineOutcome {}

    record AllHeld(Instant earliestReturn) implements LineOutcome {}

    /** @param max what this buyer may have now, 0 or more */
    record QuantityLimit(int max) implements LineOutcome {}

    /** The page showed another price. @param unitMinor today's */
    record PriceChanged(long unitMinor) implements LineOutcome {}

    default <R> R fold(
            Function<Held, R> held,
            Function<SoldOut, R> soldOut,
            Function<AllHeld, R> allHeld,
            Function<QuantityLimit, R> quantityLimit,
            Function<PriceChanged, R> priceChanged) {
        if (this instanceof Held it) return held.apply(it);
        if (this instanceof SoldOut it) return soldOut.apply(it);
        if (this instanceof AllHeld it) return allHeld.apply(it);
        if (this instanceof QuantityLimit it) return quantityLimit.apply(it);
        return priceChanged.apply((PriceChanged) this);
    }
}
