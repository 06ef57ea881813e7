package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with all that happened to it, oldest first.
 *
 * @param contact only for those who send the goods
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderDetail(
        @JsonUnwrapped OrderAnswer order, @Nullable Contact contact, List<Happening> history) {

    /**
     * @param what {@code started, payment-asked, payment-paid, payment-expired, payment-void, paid, expired, refund-asked,
     *     refund-done, refund-failed, disputed, dispute-won, dispute-lost, quarantined, shipped, delivered, note}
     * @param by the person, where one did it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Happening(
            Instant at,
            String what,
            @Nullable Long amountMinor,
            @Nullable String detail,
            @Nullable String by) {}
}
