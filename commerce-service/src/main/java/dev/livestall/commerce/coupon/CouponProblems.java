package dev.livestall.commerce.coupon;

import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;

/** The refusals about coupons, as HTTP tells them. */
public final class CouponProblems {
    static final ProblemType UNKNOWN = new ProblemType("unknown-coupon", 404, "There is no such coupon here");
    private static final ProblemType GONE = new ProblemType("coupon-gone", 409, "All of these coupons are claimed");
    private static final ProblemType OVER = new ProblemType("coupon-over", 409, "The time of this coupon is over");
    private static final ProblemType USED = new ProblemType("coupon-used", 409, "This coupon was used");
    private static final ProblemType TOO_LITTLE =
            new ProblemType("coupon-minimum", 422, "The items come to less than this coupon asks for");

    private CouponProblems() {}

    /** The coupon that was claimed. Problems {@code coupon-gone}, {@code coupon-over}, {@code unknown-coupon}. */
    public static Coupon theirs(Claim claim) {
        return claim.fold(
                Claim.Theirs::coupon, gone -> refused(GONE), over -> refused(OVER), unknown -> refused(UNKNOWN));
    }

    private static Coupon refused(ProblemType why) {
        throw why.problem();
    }

    /** Why an order can't have it. */
    public static ProblemException of(Unfit unfit) {
        return unfit.fold(
                unknown -> UNKNOWN.problem(), used -> USED.problem(), over -> OVER.problem(), tooLittle -> TOO_LITTLE
                        .problem()
                        .and("minimumMinor", tooLittle.minimumMinor()));
    }
}
