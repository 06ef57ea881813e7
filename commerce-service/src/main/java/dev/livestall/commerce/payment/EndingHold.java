package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives up an order whose hold has ended. Time alone releases nothing: the payment is made impossible at Stripe first, and
 * if it was paid in that moment, the order is paid.
 */
@Component
class EndingHold {
    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final FindingSession finding;
    private final SettlingPayment settling;
    private final Payments payments;
    private final Duration answered;

    EndingHold(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            Attempts attempts,
            FindingSession finding,
            SettlingPayment settling,
            Payments payments,
            PaymentSettings settings) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.finding = finding;
        this.settling = settling;
        this.payments = payments;
        this.answered = settings.poller().answered();
    }

    Mono<Void> end(UUID shopId, UUID orderId) {
        return tenancy.inShop(shopId, tx -> underWay(tx, orderId)).flatMap(this::end);
    }

    /** The payment that is under way. Without one the order expires here. */
    private Mono<Attempt> underWay(Tx tx, UUID orderId) {
        return orders.lock(tx, orderId)
                .filter(order -> order.state() == OrderState.HELD && !tx.now().isBefore(order.holdEndsAt()))
                .flatMap(order -> attempts.newest(tx, orderId)
                        .filter(newest -> newest.state() != Attempt.State.VOID)
                        .switchIfEmpty(
                                Mono.defer(() -> moving.expired(tx, orderId).then(Mono.empty()))));
    }

    private Mono<Void> end(Attempt attempt) {
        String session = attempt.sessionId();
        if (session != null) return expire(session);
        return finding.of(attempt)
                .flatMap(found -> expire(found.id()).thenReturn(true))
                .switchIfEmpty(Mono.defer(() -> none(attempt).thenReturn(false)))
                .then();
    }

    private Mono<Void> expire(String sessionId) {
        return payments.expire(sessionId)
                .flatMap(settling::settle)
                .switchIfEmpty(Mono.defer(() -> settling.missing(sessionId)))
                .then();
    }

    private Mono<Void> none(Attempt attempt) {
        return tenancy.asWorker(tx -> Mono.just(tx.now()))
                .filter(now -> attempt.askedAt().plus(answered).isBefore(now))
                .flatMap(late -> finding.give(attempt, true, true));
    }
}
