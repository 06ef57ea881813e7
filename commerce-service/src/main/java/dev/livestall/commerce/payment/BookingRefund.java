package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MoneyBack;
import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.order.SplittingRefund;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the books say that a refund is back, or that it will not be. Each under the order's row lock, each once. */
@Component
class BookingRefund {
    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Refunds refunds;
    private final Quarantine quarantine;

    BookingRefund(Tenancy tenancy, Orders orders, MovingOrders moving, Refunds refunds, Quarantine quarantine) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.refunds = refunds;
        this.quarantine = quarantine;
    }

    /** The money is back. Saying it again changes nothing. */
    Mono<Void> confirmed(Refund refund, @Nullable String stripeId) {
        return tenancy.inShop(
                refund.shopId(), tx -> orders.lock(tx, refund.orderId()).flatMap(order -> refunds.find(tx, refund.id())
                        .filter(now -> now.state() != Refund.State.DONE)
                        .flatMap(now -> book(tx, order, now, stripeId))));
    }

    private Mono<Void> book(Tx tx, Order order, Refund refund, @Nullable String stripeId) {
        if (refund.besideSale()) return refunds.done(tx, refund.id(), stripeId);
        return refunds.back(tx, refund.id())
                .flatMap(back -> moving.refunded(tx, order.id(), refund.id(), fitting(order, back)))
                .then(Mono.defer(() -> refunds.done(tx, refund.id(), stripeId)));
    }

    // Somebody may have given other parts back in Stripe's dashboard meanwhile: the amount is true, its lines were a
    // plan.
    private static MoneyBack fitting(Order order, MoneyBack back) {
        boolean fits = back.restMinor() <= order.restLeftMinor()
                && back.lines().stream()
                        .allMatch(line -> order.line(line.lineId()).has(line));
        if (fits) return back;
        return SplittingRefund.amount(order, Math.min(back.totalMinor(), order.leftMinor()))
                .orElse(MoneyBack.NOTHING);
    }

    /** A refund that was made in Stripe's own dashboard. */
    Mono<Void> noticed(Attempt attempt, RefundSeen seen) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                .filterWhen(
                        order -> refunds.ofStripe(tx, seen.id()).hasElement().map(known -> !known))
                .flatMap(order ->
                        attempt.sale() ? bookNoticed(tx, order, attempt, seen) : besideSale(tx, attempt, seen)));
    }

    private Mono<Void> bookNoticed(Tx tx, Order order, Attempt sale, RefundSeen seen) {
        return Mono.justOrEmpty(SplittingRefund.amount(order, Math.min(seen.amountMinor(), order.leftMinor())))
                .flatMap(back -> refunds.ask(tx, sale, back, null, seen.id()))
                .flatMap(refund -> book(tx, order, refund, seen.id()));
    }

    private Mono<Void> besideSale(Tx tx, Attempt attempt, RefundSeen seen) {
        return refunds.askBesideSale(tx, attempt, seen.id())
                .flatMap(refund -> refunds.done(tx, refund.id(), seen.id()));
    }

    /** Stripe will not: what it was to take is left again, and a person must look. */
    Mono<Void> failed(Refund refund, String reason) {
        return dropped(refund)
                .then(quarantine.put(refund.intentId(), "refund-refused", refund.orderId(), null, reason));
    }

    /** It is not needed any more: the money went back in another way. */
    Mono<Void> dropped(Refund refund) {
        return tenancy.inShop(refund.shopId(), tx -> orders.lock(tx, refund.orderId())
                .then(Mono.defer(() -> refunds.failed(tx, refund.id()))));
    }
}
