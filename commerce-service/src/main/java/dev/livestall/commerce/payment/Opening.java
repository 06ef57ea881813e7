package dev.livestall.commerce.payment;

import java.util.function.Function;

/** What the provider decided about a session. */
public sealed interface Opening {
    record Opened(PaymentSession session) implements Opening {}

    /** It will not open this; there is no session. @param reason its code or sentence, for the log */
    record Refused(String reason) implements Opening {}

    default <R> R fold(Function<Opened, R> opened, Function<Refused, R> refused) {
        return this instanceof Opened it ? opened.apply(it) : refused.apply((Refused) this);
    }
}
