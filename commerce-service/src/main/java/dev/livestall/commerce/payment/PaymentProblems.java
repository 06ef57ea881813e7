package dev.livestall.commerce.payment;

import dev.livestall.edge.problems.ProblemType;

/** How asking for a payment or a refund can fail. */
final class PaymentProblems {
    static final ProblemType UNAVAILABLE =
            new ProblemType("payments-unavailable", 503, "Payments can't be taken at the moment");
    static final ProblemType BUSY =
            new ProblemType("busy", 503, "Too many payments are being opened at this moment; try again");
    static final ProblemType ORDER_CLOSED =
            new ProblemType("order-closed", 409, "This order can't be paid any more, or is paid already");
    static final ProblemType NOT_PAID = new ProblemType("not-paid", 409, "Only a paid order can be refunded");

    static final ProblemType TOO_MUCH =
            new ProblemType("refund-too-much", 422, "More than is left of this order, or nothing");

    private PaymentProblems() {}
}
