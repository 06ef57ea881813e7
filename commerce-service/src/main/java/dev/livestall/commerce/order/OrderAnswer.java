package dev.livestall.commerce.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API tells it.
 *
 * @param practice true if it was placed in a rehearsal; absent otherwise
 * @param holdEndsAt only while it is held
 * @param unitsHeld false if who pays first is served; absent otherwise
 * @param viewerId only to the shop
 * @param itemsMinor what the lines come to, less the discount
 * @param discountMinor what a coupon took off the lines; absent for none
 * @param refundedMinor what went back in all, delivery fee included; absent if nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderAnswer(
        UUID orderId,
        OrderState state,
        @Nullable Boolean unitsHeld,
        @Nullable Boolean practice,
        @Nullable UUID broadcastId,
        @Nullable UUID viewerId,
        @Nullable Instant holdEndsAt,
        String currency,
        List<LineAnswer> lines,
        long itemsMinor,
        @Nullable Long discountMinor,
        long shippingMinor,
        long totalMinor,
        @Nullable Long refundedMinor,
        Instant startedAt,
        @Nullable Instant paidAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineAnswer(
            UUID lineId,
            UUID productId,
            @Nullable UUID variantId,
            @Nullable UUID offerId,
            Words name,
            int quantity,
            long unitMinor,
            long netMinor,
            @Nullable Long refundedQuantity,
            @Nullable Long refundedMinor) {}

    public static OrderAnswer of(Order order) {
        return answer(order, null);
    }

    static OrderAnswer toShop(Order order) {
        return answer(order, order.viewerId());
    }

    private static OrderAnswer answer(Order order, @Nullable UUID viewerId) {
        var payment = order.payment();
        return new OrderAnswer(
                order.id(),
                order.state(),
                order.unitsHeld() ? null : false,
                order.mode() == Mode.REHEARSAL ? true : null,
                order.broadcastId(),
                viewerId,
                order.state() == OrderState.HELD ? order.holdEndsAt() : null,
                order.currency(),
                order.lines().stream().map(OrderAnswer::line).toList(),
                order.itemsMinor(),
                some(order.discountMinor()),
                order.shippingMinor(),
                payment == null ? order.totalMinor() : payment.collectedMinor(),
                payment == null ? null : some(payment.collectedMinor() - order.leftMinor()),
                order.startedAt(),
                payment == null ? null : payment.paidAt());
    }

    private static LineAnswer line(Line line) {
        return new LineAnswer(
                line.id(),
                line.productId(),
                line.choice(),
                line.offerId(),
                line.name(),
                line.quantity(),
                line.unitMinor(),
                line.netMinor(),
                some(line.refundedQuantity()),
                some(line.refundedMinor()));
    }

    private static @Nullable Long some(long minor) {
        return minor == 0 ? null : minor;
    }
}
