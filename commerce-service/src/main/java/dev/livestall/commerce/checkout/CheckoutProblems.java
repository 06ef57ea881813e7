package dev.livestall.commerce.checkout;

import dev.livestall.commerce.checkout.CheckoutOutcome.Refused;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;

/** The refusals of a checkout, as HTTP tells them. */
final class CheckoutProblems {
    private static final ProblemType SOLD_OUT = new ProblemType("sold-out", 409, "All units are sold");
    private static final ProblemType ALL_HELD =
            new ProblemType("all-held", 409, "Others hold the last units at the moment");
    private static final ProblemType QUANTITY_LIMIT =
            new ProblemType("quantity-limit", 422, "More units than this buyer may have now");
    private static final ProblemType PRICE_CHANGED =
            new ProblemType("price-changed", 409, "The price is another one now");

    private CheckoutProblems() {}

    /** Which line can't be had, and why. */
    static ProblemException of(Refused refused) {
        var variant = refused.item().variant();
        return of(refused.why())
                .and("line", refused.item().place())
                .and("productId", variant.productId())
                .and("variantId", variant.id());
    }

    private static ProblemException of(LineOutcome why) {
        return why.fold(
                held -> {
                    throw new IllegalStateException("a line that is held is no refusal");
                },
                soldOut -> SOLD_OUT.problem(),
                allHeld -> ALL_HELD.problem().and("earliestReturnAt", allHeld.earliestReturn()),
                limit -> QUANTITY_LIMIT.problem().and("max", limit.max()),
                changed -> PRICE_CHANGED.problem().and("unitMinor", changed.unitMinor()));
    }
}
