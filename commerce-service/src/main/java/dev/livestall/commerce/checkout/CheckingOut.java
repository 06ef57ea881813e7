package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.checkout.CheckoutOutcome.CheckedOut;
import dev.livestall.commerce.checkout.CheckoutOutcome.CouponUnfit;
import dev.livestall.commerce.checkout.CheckoutOutcome.Refused;
import dev.livestall.commerce.checkout.HoldingLine.Hold;
import dev.livestall.commerce.checkout.LineOutcome.Held;
import dev.livestall.commerce.coupon.Coupons;
import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderFacts;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes an order out of a basket: all its lines are held, or none. */
@Component
class CheckingOut {
    /** Two baskets with the same lines take their locks in the same order, so neither waits for the other for ever. */
    private static final Comparator<Item> LOCK_ORDER =
            Comparator.comparing(item -> item.variant().id());

    private final FindingItems finding;
    private final HoldingLine holding;
    private final Discounting discounting;
    private final Coupons coupons;
    private final Orders orders;
    private final Outbox outbox;
    private final Shops shops;
    private final Broadcasts broadcasts;
    private final CommerceSettings.Checkout settings;

    CheckingOut(
            FindingItems finding,
            HoldingLine holding,
            Discounting discounting,
            Coupons coupons,
            Orders orders,
            Outbox outbox,
            Shops shops,
            Broadcasts broadcasts,
            CommerceSettings settings) {
        this.finding = finding;
        this.holding = holding;
        this.discounting = discounting;
        this.coupons = coupons;
        this.orders = orders;
        this.outbox = outbox;
        this.shops = shops;
        this.broadcasts = broadcasts;
        this.settings = settings.checkout();
    }

    Mono<CheckoutOutcome> checkOut(Tx tx, Basket basket) {
        return finding.of(tx, basket)
                .flatMap(items -> items.size() == 1 && basket.couponId() == null
                        ? held(tx, basket, items)
                        // What was held before the line that can't be had goes back with its locks; the refusal is the
                        // answer.
                        : tx.change("SAVEPOINT lines")
                                .then(Mono.defer(() -> held(tx, basket, items)))
                                .flatMap(outcome -> !(outcome instanceof CheckedOut)
                                        ? tx.change("ROLLBACK TO SAVEPOINT lines")
                                                .thenReturn(outcome)
                                        : Mono.just(outcome)));
    }

    private record Tried(Item item, LineOutcome outcome) {}

    private Mono<CheckoutOutcome> held(Tx tx, Basket basket, List<Item> items) {
        var hold = new Hold(UUID.randomUUID(), basket.viewerId(), tx.now().plus(settings.hold()));
        return Flux.fromStream(items.stream().sorted(LOCK_ORDER))
                .concatMap(item -> holding.hold(tx, hold, item).map(outcome -> new Tried(item, outcome)), 0)
                .takeUntil(tried -> !(tried.outcome instanceof Held))
                .collectList()
                .flatMap(tried -> {
                    var last = tried.get(tried.size() - 1);
                    return last.outcome instanceof Held
                            ? discounted(tx, basket, hold, lines(tried), last.item.variant().price().currency())
                            : Mono.just(new Refused(last.item, last.outcome));
                });
    }

    private static List<Line> lines(List<Tried> tried) {
        return tried.stream()
                .sorted(Comparator.comparing(it -> it.item.place()))
                .map(it -> ((Held) it.outcome).line())
                .toList();
    }

    private Mono<CheckoutOutcome> discounted(Tx tx, Basket basket, Hold hold, List<Line> lines, String currency) {
        return discounting
                .of(tx, basket, currency, lines)
                .flatMap(it -> it.fold(
                        less -> order(tx, basket, hold, less.lines(), currency),
                        unfit -> Mono.just(new CouponUnfit(unfit.why()))));
    }

    private Mono<CheckoutOutcome> order(Tx tx, Basket basket, Hold hold, List<Line> lines, String currency) {
        var link = basket.link();
        return shops.own(tx).flatMap(shop -> broadcasts
                .known(tx, link.broadcastId())
                .map(show -> new Order(
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
                        tx.now()))
                .flatMap(order -> orders.add(tx, order)
                        .then(used(tx, basket, order))
                        .then(outbox.append(tx, OrderFacts.started(order)))
                        .thenReturn(new CheckedOut(order))));
    }

    private Mono<Void> used(Tx tx, Basket basket, Order order) {
        var coupon = basket.couponId();
        return coupon == null ? Mono.empty() : coupons.use(tx, coupon, basket.viewerId(), order.id());
    }
}
