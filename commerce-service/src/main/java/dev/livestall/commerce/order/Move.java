package dev.livestall.commerce.order;

import java.util.function.Function;

/** What became of an order's wish to move on. */
public sealed interface Move {
    /** As it stands after the call. */
    Order order();

    /** It moved now; the others will hear of it. */
    record Moved(Order order) implements Move {}

    /** It had moved there, or past there, before: nothing was changed and nothing said. */
    record Already(Order order) implements Move {}

    /**
     * It can't go there: paid after it had expired (the money must go back), or refunded before it was paid. Nothing was
     * changed.
     */
    record Refused(Order order) implements Move {}

    default <R> R fold(Function<Moved, R> moved, Function<Already, R> already, Function<Refused, R> refused) {
        if (this instanceof Moved it) return moved.apply(it);
        if (this instanceof Already it) return already.apply(it);
        return refused.apply((Refused) this);
    }
}
