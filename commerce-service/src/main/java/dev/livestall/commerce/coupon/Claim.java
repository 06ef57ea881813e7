package dev.livestall.commerce.coupon;

import java.util.function.Function;

/** What became of a viewer's wish for a coupon. */
public sealed interface Claim {
    /** It is theirs, from now on or from before. */
    record Theirs(Coupon coupon) implements Claim {}

    /** All are claimed. */
    record Gone() implements Claim {}

    /** Its time is over, or it was stopped. */
    record Over() implements Claim {}

    /** The shop has no such coupon. */
    record Unknown() implements Claim {}

    default <R> R fold(
            Function<Theirs, R> theirs, Function<Gone, R> gone, Function<Over, R> over, Function<Unknown, R> unknown) {
        if (this instanceof Theirs it) return theirs.apply(it);
        if (this instanceof Gone it) return gone.apply(it);
        if (this instanceof Over it) return over.apply(it);
        return unknown.apply((Unknown) this);
    }
}
