package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.events.Surface;
import dev.livestall.events.Touch;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with all that happened to it, oldest first.
 *
 * @param touch what the buyer had tapped; absent where nothing in a show led to it
 * @param contact only for those who send the goods
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderDetail(
        @JsonUnwrapped OrderAnswer order,
        @Nullable Touched touch,
        @Nullable Contact contact,
        List<Happening> history) {

    static OrderDetail of(Order order, @Nullable Contact contact, List<Happening> history) {
        return new OrderDetail(OrderAnswer.toShop(order), Touched.of(order.touch()), contact, history);
    }

    /** @param messageId the message that carried the link, where one did */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Touched(
            Surface surface,
            String surfaceId,
            @Nullable String messageId,
            @Nullable String campaign,
            Instant at) {
        static @Nullable Touched of(@Nullable Touch touch) {
            return touch == null
                    ? null
                    : new Touched(touch.surface(), touch.surfaceId(), touch.messageId(), touch.campaign(), touch.at());
        }
    }

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
