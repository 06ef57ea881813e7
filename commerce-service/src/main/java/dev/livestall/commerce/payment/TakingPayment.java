package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A session was paid: exactly one of fulfilled or refunded comes of it, whatever was thought of its try before. The first
 * payment of a held order is its sale. One that comes when the units are gone, or when the order is paid already, goes back
 * by rule.
 */
@Component
class TakingPayment {
    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final Attempts attempts;
    private final Refunds refunds;
    private final SendingRefund sending;
    private final BuyerContacts contacts;
    private final Quarantine quarantine;

    TakingPayment(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            Attempts attempts,
            Refunds refunds,
            SendingRefund sending,
            BuyerContacts contacts,
            Quarantine quarantine) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.attempts = attempts;
        this.refunds = refunds;
        this.sending = sending;
        this.contacts = contacts;
        this.quarantine = quarantine;
    }

    private enum Taken {
        BEFORE,
        AS_SALE,
        TOO_LATE,
        TWICE
    }

    Mono<Void> take(Attempt attempt, PaymentSession session) {
        return tenancy.inShop(attempt.shopId(), tx -> orders.lock(tx, attempt.orderId())
                        .then(Mono.defer(() -> attempts.find(tx, attempt.id())))
                        .flatMap(now ->
                                now.state() == Attempt.State.PAID ? Mono.just(Taken.BEFORE) : take(tx, now, session)))
                .flatMap(taken -> switch (taken) {
                    case BEFORE, AS_SALE -> Mono.empty();
                    case TOO_LATE -> sending.sendOf(attempt.orderId());
                    case TWICE ->
                        quarantine
                                .put(session.id(), "paid-twice", attempt.orderId(), null, session.intentId())
                                .then(sending.sendOf(attempt.orderId()));
                });
    }

    private Mono<Taken> take(Tx tx, Attempt attempt, PaymentSession session) {
        return moving.paid(tx, attempt.orderId(), session.shippingMinor(), session.taxMinor(), session.amountMinor())
                .flatMap(move -> move.fold(
                        moved -> attempts.paid(tx, attempt.id(), session, true)
                                .then(contacts.save(tx, attempt.shopId(), attempt.orderId(), session.contact()))
                                .thenReturn(Taken.AS_SALE),
                        already -> goesBack(tx, attempt, session, Taken.TWICE),
                        expired -> goesBack(tx, attempt, session, Taken.TOO_LATE)));
    }

    private Mono<Taken> goesBack(Tx tx, Attempt attempt, PaymentSession session, Taken taken) {
        return attempts.paid(tx, attempt.id(), session, false)
                .flatMap(paid -> refunds.askBesideSale(tx, paid, null))
                .thenReturn(taken);
    }
}
