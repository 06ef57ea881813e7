package dev.livestall.commerce.payment;

/** What the provider decided about a refund. */
public sealed interface Refunding {
    /** The money is on its way and will not turn round. @param refundId the provider's */
    record Confirmed(String refundId) implements Refunding {}

    /** Accepted, not confirmed yet: a webhook or the poller will tell. */
    record Pending(String refundId) implements Refunding {}

    /** Nothing was left to refund: it went back before. */
    record AlreadyBack() implements Refunding {}

    /** It will not. @param reason its code or sentence, for the log */
    record Refused(String reason) implements Refunding {}
}
