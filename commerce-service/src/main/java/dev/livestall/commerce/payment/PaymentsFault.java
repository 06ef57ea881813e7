package dev.livestall.commerce.payment;

import org.jspecify.annotations.Nullable;

/** The provider could not be asked, or did not answer sensibly. Never a decline. */
public final class PaymentsFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** It was not let through because the provider is not well (circuit open): it never heard of it. */
        NOT_SENT,
        /** Too many calls of ours are under way: the provider never heard of this one, and may be as well as ever. */
        FULL,
        /** What became of an earlier call can't be found out by asking. */
        NOT_FOUND_OUT,
        /** No answer in time, or the connection broke: it may have been done. The same key will tell. */
        NO_ANSWER,
        /** A 5xx: it may have been done, and the key repeats the error. */
        BROKEN,
        /** Too many requests, or the same key is under way. */
        BUSY,
        /** Our key or our settings are refused. */
        MISCONFIGURED
    }

    private final Kind kind;

    public PaymentsFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Worth another try at once, and a sign that the provider is not well. */
    public boolean passes() {
        return kind == Kind.NO_ANSWER || kind == Kind.BROKEN || kind == Kind.BUSY;
    }
}
