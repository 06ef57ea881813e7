package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes the books say what a session says, once, whoever noticed it: a webhook, the poller, a buyer who came back. The
 * session must be as it stands now, not as a webhook carried it.
 */
@Component
public class SettlingPayment {
    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final TakingPayment taking;
    private final Quarantine quarantine;
    private final Payments payments;
    private final boolean live;

    SettlingPayment(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            Attempts attempts,
            TakingPayment taking,
            Quarantine quarantine,
            Payments payments,
            PaymentSettings settings) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.taking = taking;
        this.quarantine = quarantine;
        this.payments = payments;
        this.live = settings.stripe().live();
    }

    /** Asks how the session stands and settles it. */
    public Mono<Settlement> look(String sessionId) {
        return payments.session(sessionId).flatMap(this::settle).switchIfEmpty(Mono.defer(() -> missing(sessionId)));
    }

    /**
     * Stripe knows no such session. If it is one of ours (other keys than before, another account), nobody can say any more
     * whether it was paid: its order stays as it is, and a person must look.
     */
    Mono<Settlement> missing(String sessionId) {
        return tenancy.asWorker(tx -> attempts.ofSession(tx, sessionId))
                .filter(Attempt::isUnsettled)
                .flatMap(attempt -> quarantine
                        .put(sessionId, "unknown-at-stripe", attempt.orderId(), sessionId, null)
                        .thenReturn(Settlement.QUARANTINED))
                .defaultIfEmpty(Settlement.NOT_OURS);
    }

    /** The same for all sessions of an order. Says how the last one stands. */
    public Mono<Settlement> lookAtOrder(UUID orderId) {
        return tenancy.asWorker(tx -> attempts.withSession(tx, orderId).collectList())
                .flatMapMany(Flux::fromIterable)
                .concatMap(attempt -> look(Objects.requireNonNull(attempt.sessionId())))
                .reduce(Settlement.NOT_OURS, (before, settlement) -> settlement);
    }

    /** The same when the late confirmation was a no: a session that is complete and unpaid never will be. */
    public Mono<Settlement> lookAtFailed(String sessionId) {
        return payments.session(sessionId)
                .map(session -> session.paid() ? session : session.neverPaid())
                .flatMap(this::settle)
                .defaultIfEmpty(Settlement.NOT_OURS);
    }

    Mono<Settlement> settle(PaymentSession session) {
        return tenancy.asWorker(tx -> attempts.ofSession(tx, session.id())
                        .switchIfEmpty(Mono.defer(() -> ofReference(tx, session.attemptRef()))))
                .flatMap(attempt -> settle(attempt, session))
                .switchIfEmpty(Mono.defer(() -> stranger(session)));
    }

    /** Stripe made the session, but its answer never reached us. */
    private Mono<Attempt> ofReference(Tx tx, @Nullable String reference) {
        if (reference == null) return Mono.empty();
        try {
            return attempts.find(tx, UUID.fromString(reference));
        } catch (IllegalArgumentException notOurs) {
            return Mono.empty();
        }
    }

    private Mono<Settlement> stranger(PaymentSession session) {
        if (session.shopRef() == null) return Mono.just(Settlement.NOT_OURS);
        return quarantine
                .put(session.id(), "unknown-session", null, null, session.orderRef())
                .thenReturn(Settlement.QUARANTINED);
    }

    private Mono<Settlement> settle(Attempt attempt, PaymentSession session) {
        var mismatch = Mismatch.between(attempt, session, live);
        if (mismatch != null) {
            return quarantine
                    .put(session.id(), mismatch.reason(), attempt.orderId(), mismatch.expected(), mismatch.found())
                    .thenReturn(Settlement.QUARANTINED);
        }
        return switch (session.status()) {
            case COMPLETE ->
                session.paid()
                        ? taking.take(attempt, session).thenReturn(Settlement.SETTLED)
                        : unpaid(attempt, session).thenReturn(Settlement.WAITING);
            case EXPIRED -> expired(attempt, session).thenReturn(Settlement.SETTLED);
            case OPEN -> open(attempt, session);
        };
    }

    /** A session that nobody should pay by any more (its order is paid or given up) is ended at Stripe. */
    private Mono<Settlement> open(Attempt attempt, PaymentSession session) {
        return unpaid(attempt, session)
                .flatMap(wanted -> wanted
                        ? Mono.just(Settlement.WAITING)
                        : payments.expire(session.id())
                                .filter(ended -> ended.status() != PaymentSession.Status.OPEN)
                                .flatMap(this::settle)
                                .defaultIfEmpty(Settlement.WAITING));
    }

    /**
     * Some ways to pay confirm later: until then the units stay held and nothing is fulfilled. Says whether the order still
     * waits for this payment.
     */
    private Mono<Boolean> unpaid(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                .flatMap(order -> attempts.find(tx, attempt.id()).flatMap(now -> {
                    if (now.state() != Attempt.State.ASKED) {
                        return Mono.just(now.isOpen() && order.state() == OrderState.HELD);
                    }
                    return attempts.opened(tx, now.id(), session).thenReturn(order.state() == OrderState.HELD);
                })));
    }

    /** A try that was given up before says nothing of its order: the order may have another session that is open. */
    private Mono<Boolean> expired(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                .then(Mono.defer(() -> attempts.find(tx, attempt.id())))
                .filter(Attempt::isUnsettled)
                .flatMap(now -> moving.expired(tx, now.orderId())
                        .then(Mono.defer(() -> attempts.expired(tx, now.id(), session)))
                        .thenReturn(true))
                .defaultIfEmpty(false));
    }
}
