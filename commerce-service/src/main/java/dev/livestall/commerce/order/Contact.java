package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Where the goods go, as the buyer typed it on the payment's page. Personal data: never logged, never in an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String country) {
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
