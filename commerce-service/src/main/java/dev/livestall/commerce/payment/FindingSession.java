package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What became of a try whose answer was lost. */
@Component
class FindingSession {
    /** Stripe's clock may be behind ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final Payments payments;

    FindingSession(Tenancy tenancy, Orders orders, MovingOrders moving, Attempts attempts, Payments payments) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.payments = payments;
    }

    /** The session that came of it, if Stripe lists one. */
    Mono<PaymentSession> of(Attempt attempt) {
        return payments.sessionsOf(attempt.orderId(), attempt.askedAt().minus(CLOCKS_DIFFER))
                .filter(session -> attempt.id().toString().equals(session.attemptRef()))
                .next();
    }

    /**
     * There is none and, as nobody sent it again meanwhile, there will be none.
     *
     * @param release and its order expires
     * @param lookAgain Stripe may know better later
     */
    Mono<Void> give(Attempt attempt, boolean release, boolean lookAgain) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                .then(Mono.defer(() -> attempts.find(tx, attempt.id())))
                .filter(now -> now.state() == Attempt.State.ASKED && now.sends() == attempt.sends())
                .flatMap(now -> attempts.voided(tx, now.id(), lookAgain)
                        .then(Mono.defer(() ->
                                release ? moving.expired(tx, now.orderId()).then() : Mono.empty()))));
    }
}
