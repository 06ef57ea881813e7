package dev.livestall.commerce.payment;

import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sends a stored refund to Stripe and, once confirmed, moves the order and puts its units back on the shelf (the shop's
 * policy as long as there is one: a refund in full means that the goods stay).
 */
@Component
class SendingRefund {
    private static final Logger log = LoggerFactory.getLogger(SendingRefund.class);

    private final Tenancy tenancy;
    private final Orders orders;
    private final MovingOrders moving;
    private final StockLedger stock;
    private final Refunds refunds;
    private final Payments payments;
    private final Quarantine quarantine;

    SendingRefund(
            Tenancy tenancy,
            Orders orders,
            MovingOrders moving,
            StockLedger stock,
            Refunds refunds,
            Payments payments,
            Quarantine quarantine) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.moving = moving;
        this.stock = stock;
        this.refunds = refunds;
        this.payments = payments;
        this.quarantine = quarantine;
    }

    /** Sends the order's refund. If Stripe can't be asked now, the poller will: not an error of the caller's. */
    Mono<Void> sendOf(UUID orderId) {
        return tenancy.asWorker(tx -> refunds.ofOrder(tx, orderId))
                .filter(refund -> refund.state() == Refund.State.ASKED)
                .flatMap(this::send)
                .onErrorResume(PaymentsFault.class, fault -> {
                    log.warn("The refund of order {} will be sent again: {}", orderId, fault.getMessage());
                    return Mono.empty();
                });
    }

    Mono<Void> send(Refund refund) {
        return payments.refund(refund.intentId(), refund.amountMinor(), refund.orderId(), refund.key())
                .flatMap(outcome -> {
                    if (outcome instanceof Refunding.Confirmed it) return confirmed(refund, it.refundId());
                    if (outcome instanceof Refunding.AlreadyBack) return confirmed(refund, null);
                    if (outcome instanceof Refunding.Pending it) return lookAt(refund, it.refundId());
                    if (outcome instanceof Refunding.Refused it) return failed(refund, it.reason());
                    return Mono.empty();
                });
    }

    /** The same key gets the same "pending" again for a day: how it stands now is asked apart. */
    private Mono<Void> lookAt(Refund refund, String stripeId) {
        return payments.refundedMinor(refund.intentId())
                .filter(back -> back >= refund.amountMinor())
                .flatMap(back -> confirmed(refund, stripeId));
    }

    /** The money is back. Saying it again changes nothing. */
    Mono<Void> confirmed(Refund refund, @Nullable String stripeId) {
        return tenancy.inShop(refund.shopId(), tx -> moving.refunded(
                        tx, refund.orderId(), refund.id().toString(), refund.byRule())
                .flatMap(move -> move.fold(
                        moved -> stock.giveBack(tx, refund.orderId()),
                        already -> Mono.just(0),
                        // By rule for an order that had expired: it never was a sale, so nothing is said of it.
                        never -> Mono.just(0)))
                .then(Mono.defer(() -> refunds.done(tx, refund.id(), stripeId))));
    }

    private Mono<Void> failed(Refund refund, String reason) {
        return tenancy.inShop(refund.shopId(), tx -> orders.lock(tx, refund.orderId())
                        .then(Mono.defer(() -> refunds.failed(tx, refund.id()))))
                .then(quarantine.put(refund.intentId(), "refund-refused", refund.orderId(), null, reason));
    }
}
