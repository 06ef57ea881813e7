package dev.livestall.commerce.order;

import dev.livestall.commerce.order.Order.Payment;
import dev.livestall.events.About;
import dev.livestall.events.MessageIds;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.OrderEvent.CheckoutExpired;
import dev.livestall.events.OrderEvent.CheckoutStarted;
import dev.livestall.events.OrderEvent.OrderPaid;
import dev.livestall.events.OrderEvent.OrderRefunded;
import dev.livestall.events.OrderEvent.PaymentFailed;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent;
import dev.livestall.events.Touch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an order. What happens to it once has an id made of the order's, so that it can't be said twice. */
public final class OrderFacts {
    private OrderFacts() {}

    public static OrderEvent started(Order order) {
        return new CheckoutStarted(
                about(order, "checkout.started", order.startedAt()),
                order.id().toString(),
                order.viewerId().toString(),
                order.currency(),
                lines(order),
                order.unitsHeld(),
                ofEveryLine(order));
    }

    static OrderEvent paid(Order order, Payment payment) {
        return new OrderPaid(
                about(order, "order.paid", payment.paidAt()),
                order.id().toString(),
                order.viewerId().toString(),
                order.currency(),
                lines(order),
                payment.shippingMinor(),
                payment.taxMinor(),
                payment.collectedMinor(),
                order.startedAt(),
                ofEveryLine(order));
    }

    /** Where the touch is not every line's, those that have it say it themselves. */
    private static List<OrderLine> lines(Order order) {
        boolean every = ofEveryLine(order) != null;
        return order.lines().stream()
                .map(line -> line.told(every || !line.touched() ? null : order.touch()))
                .toList();
    }

    private static @Nullable Touch ofEveryLine(Order order) {
        return order.lines().stream().allMatch(Line::touched) ? order.touch() : null;
    }

    static OrderEvent expired(Order order, Instant now) {
        return new CheckoutExpired(
                about(order, "checkout.expired", now),
                order.id().toString(),
                order.viewerId().toString());
    }

    /** @param order as it stands after this refund */
    static OrderEvent refunded(Order order, UUID refundId, MoneyBack back, Instant now) {
        return new OrderRefunded(
                about(order, "order.refunded\n" + refundId, now),
                order.id().toString(),
                order.viewerId().toString(),
                refundId.toString(),
                order.currency(),
                back.lines().stream()
                        .map(line -> order.line(line.lineId()).told(line))
                        .toList(),
                back.restMinor(),
                false,
                order.state() == OrderState.REFUNDED ? null : true);
    }

    public static OrderEvent shipped(Order order, String carrier, Instant now) {
        return new OrderEvent.OrderShipped(
                about(order, "order.shipped\n" + now, now),
                order.id().toString(),
                order.viewerId().toString(),
                carrier);
    }

    public static OrderEvent delivered(Order order, Instant now) {
        return new OrderEvent.OrderDelivered(
                about(order, "order.delivered", now),
                order.id().toString(),
                order.viewerId().toString());
    }

    static OrderEvent disputed(
            Order order,
            String disputeId,
            String status,
            String currency,
            long amountMinor,
            String reason,
            Instant now) {
        return new OrderEvent.OrderDisputed(
                about(order, "order.disputed\n" + disputeId + "\n" + status, now),
                order.id().toString(),
                order.viewerId().toString(),
                disputeId,
                status,
                currency,
                amountMinor,
                reason);
    }

    static OrderEvent paymentFailed(Order order, String eventId, String code, Instant now) {
        return new PaymentFailed(
                about(order, "payment.failed\n" + eventId, now),
                order.id().toString(),
                order.viewerId().toString(),
                code);
    }

    /** To the room, once per line; nothing outside a show. */
    static List<RoomEvent> noticed(Order order, Instant now) {
        if (order.broadcastId() == null) return List.of();
        return order.lines().stream()
                .<RoomEvent>map(line -> new SellingEvent.OrderNoticed(
                        about(order, "order.noticed\n" + line.id(), now),
                        line.productId().toString()))
                .toList();
    }

    private static About about(Order order, String what, Instant at) {
        var id = MessageIds.nameBased(order.id() + "\n" + what).toString();
        var broadcast = order.broadcastId();
        return About.of(
                id, at, order.shopId().toString(), broadcast == null ? null : broadcast.toString(), order.mode());
    }
}
