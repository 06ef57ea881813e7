package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
    private final Refunds refunds;
    private final SendingRefund sending;
    private final BuyerContacts contacts;
    private final Quarantine quarantine;
    private final Payments payments;
    private final boolean live;

    SettlingPayment(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            Attempts attempts,
            Refunds refunds,
            SendingRefund sending,
            BuyerContacts contacts,
            Quarantine quarantine,
            Payments payments,
            PaymentSettings settings) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.refunds = refunds;
        this.sending = sending;
        this.contacts = contacts;
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

    /** The same for the payment of an order, if it has one with a session. */
    public Mono<Settlement> lookAtOrder(UUID orderId) {
        return tenancy.asWorker(tx -> attempts.newest(tx, orderId))
                .flatMap(
                        newest -> newest.sessionId() == null ? Mono.just(Settlement.WAITING) : look(newest.sessionId()))
                .defaultIfEmpty(Settlement.NOT_OURS);
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
            case COMPLETE -> session.paid() ? paid(attempt, session) : waiting(attempt, session);
            case EXPIRED -> expired(attempt, session);
            case OPEN -> waiting(attempt, session);
        };
    }

    /** Some ways to pay confirm later: until then the units stay held and nothing is fulfilled. */
    private Mono<Settlement> waiting(Attempt attempt, PaymentSession session) {
        if (attempt.isOpen()) return Mono.just(Settlement.WAITING);
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                        .then(Mono.defer(() -> attempts.opened(tx, attempt.id(), session))))
                .thenReturn(Settlement.WAITING);
    }

    private Mono<Settlement> paid(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> moving.paid(
                                tx,
                                attempt.orderId(),
                                session.shippingMinor(),
                                session.taxMinor(),
                                session.amountMinor())
                        .flatMap(move -> attempts.ended(tx, attempt.id(), Attempt.State.PAID, session)
                                .then(Mono.defer(() -> move.fold(
                                        moved -> contacts.save(
                                                        tx, attempt.shopId(), attempt.orderId(), session.contact())
                                                .thenReturn(false),
                                        already -> Mono.just(false),
                                        // Its units are gone: the money goes back by rule.
                                        expired -> refunds.ask(tx, attempt, session.intentId(), true)
                                                .thenReturn(true))))))
                .flatMap(goesBack -> goesBack ? sending.sendOf(attempt.orderId()) : Mono.empty())
                .thenReturn(Settlement.SETTLED);
    }

    /** A try that was given up before says nothing of its order: the order may have another session that is open. */
    private Mono<Settlement> expired(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                        .then(Mono.defer(() -> attempts.find(tx, attempt.id())))
                        .filter(Attempt::isUnsettled)
                        .flatMap(now -> moving.expired(tx, now.orderId())
                                .then(Mono.defer(() -> attempts.ended(tx, now.id(), Attempt.State.EXPIRED, session)))))
                .thenReturn(Settlement.SETTLED);
    }
}
