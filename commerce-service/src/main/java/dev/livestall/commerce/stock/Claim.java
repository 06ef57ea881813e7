package dev.livestall.commerce.stock;

import java.time.Instant;
import java.util.function.Function;

/** What became of a wish for units. */
public sealed interface Claim {
    /** They are the order's. */
    record Held(int units) implements Claim {}

    /** No unit is free or held: none can come back. */
    record SoldOut() implements Claim {}

    /** None is free now. @param earliestReturn when the first hold may end; it may be paid instead */
    record AllHeld(Instant earliestReturn) implements Claim {}

    /** Some are free, but not as many. */
    record Fewer(int free) implements Claim {}

    default <R> R fold(
            Function<Held, R> held,
            Function<SoldOut, R> soldOut,
            Function<AllHeld, R> allHeld,
            Function<Fewer, R> fewer) {
        if (this instanceof Held it) return held.apply(it);
        if (this instanceof SoldOut it) return soldOut.apply(it);
        if (this instanceof AllHeld it) return allHeld.apply(it);
        return fewer.apply((Fewer) this);
    }
}
