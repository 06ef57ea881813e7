package dev.livestall.backing.stripe;

/** The kinds of records that the state file keeps. */
final class Kinds {
    static final String SESSION = "session";
    static final String LINES = "session_lines";
    static final String INTENT = "payment_intent";
    static final String CHARGE = "charge";
    static final String REFUND = "refund";
    static final String DISPUTE = "dispute";
    static final String EVENT = "event";
    /** Webhooks that the receiver has not answered with 2xx yet. */
    static final String DELIVERY = "delivery";
    /** Answers by idempotency key. */
    static final String ANSWER = "answer";
    /** What the buyer typed, so that a declined card doesn't cost the address. */
    static final String CONTACT = "contact";

    private Kinds() {}
}
