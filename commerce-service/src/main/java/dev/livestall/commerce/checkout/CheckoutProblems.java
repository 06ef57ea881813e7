package dev.livestall.commerce.checkout;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import java.time.Instant;

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

    static ProblemException soldOut() {
        return SOLD_OUT.problem();
    }

    static ProblemException allHeld(Instant earliestReturn) {
        return ALL_HELD.problem().and("earliestReturnAt", earliestReturn);
    }

    static ProblemException quantityLimit(int max) {
        return QUANTITY_LIMIT.problem().and("max", max);
    }

    static ProblemException priceChanged(long unitMinor) {
        return PRICE_CHANGED.problem().and("unitMinor", unitMinor);
    }
}
