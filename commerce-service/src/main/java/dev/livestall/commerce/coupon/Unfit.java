package dev.livestall.commerce.coupon;

import java.util.function.Function;

/** Why an order can't have a coupon. */
public sealed interface Unfit {
    /** The buyer has claimed no such coupon, or it is another currency's. */
    record Unknown() implements Unfit {}

    /** Another order has it. */
    record Used() implements Unfit {}

    /** It is not good any more. */
    record Over() implements Unfit {}

    /** @param minimumMinor what the items must come to */
    record TooLittle(long minimumMinor) implements Unfit {}

    default <R> R fold(
            Function<Unknown, R> unknown, Function<Used, R> used, Function<Over, R> over, Function<TooLittle, R> less) {
        if (this instanceof Unknown it) return unknown.apply(it);
        if (this instanceof Used it) return used.apply(it);
        if (this instanceof Over it) return over.apply(it);
        return less.apply((TooLittle) this);
    }
}
