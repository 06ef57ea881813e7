package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an order is in its life. */
public enum OrderState {
    HELD,
    PAID,
    EXPIRED,
    REFUNDED;

    /** As on the wire and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrderState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
