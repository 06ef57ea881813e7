package dev.livestall.commerce.checkout;

import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.checkout.HoldingLine.Hold;
import dev.livestall.commerce.coupon.Coupons;
import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderFacts;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores the order of lines whose prices are frozen, and says so. */
@Component
class PlacingOrder {
    private final Orders orders;
    private final Coupons coupons;
    private final Broadcasts broadcasts;
    private final Outbox outbox;
    private final Tracing traced;

    PlacingOrder(Orders orders, Coupons coupons, Broadcasts broadcasts, Outbox outbox, Traces traces) {
        this.orders = orders;
        this.coupons = coupons;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
        this.traced = traces.orders();
    }

    Mono<Order> place(Tx tx, Basket basket, Shop shop, Hold hold, String currency, List<Line> lines) {
        return broadcasts
                .known(tx, basket.link().broadcastId())
                .map(show -> order(tx, basket, show, shop, hold, currency, lines))
                .flatMap(order ->
                        place(tx, List.of(order)).then(used(tx, basket, order)).thenReturn(order));
    }

    /** Orders of one shop, without coupons. */
    Mono<Void> place(Tx tx, List<Order> some) {
        if (some.isEmpty()) return Mono.empty();
        var shop = some.get(0).shopId().toString();
        tx.afterCommit(
                () -> some.forEach(order -> traced.began(order.id(), "checkout", SpanKind.SERVER, order.startedAt())));
        return orders.add(tx, some)
                .then(outbox.append(
                        tx, shop, some.stream().map(OrderFacts::started).toList()));
    }

    static Order order(Tx tx, Basket basket, Broadcast show, Shop shop, Hold hold, String currency, List<Line> lines) {
        var link = basket.link();
        return new Order(
                hold.orderId(),
                link.shopId(),
                show.id(),
                basket.viewerId(),
                link.ref(),
                show.modeNow(),
                OrderState.HELD,
                currency,
                lines,
                shop.deliveryFee(lines.stream().mapToLong(Line::netMinor).reduce(0, Math::addExact)),
                link.touch(tx.now()),
                tx.now(),
                hold.until(),
                null,
                0,
                tx.now(),
                hold.units());
    }

    private Mono<Void> used(Tx tx, Basket basket, Order order) {
        var coupon = basket.couponId();
        return coupon == null ? Mono.empty() : coupons.use(tx, coupon, basket.viewerId(), order.id());
    }
}
