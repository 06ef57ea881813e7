package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends stored refunds to Stripe and books what came of them. */
@Component
class SendingRefund {
    private static final Logger log = LoggerFactory.getLogger(SendingRefund.class);

    private final Tenancy tenancy;
    private final Attempts attempts;
    private final Refunds refunds;
    private final BookingRefund booking;
    private final MatchingRefunds matching;
    private final Payments payments;

    SendingRefund(
            Tenancy tenancy,
            Attempts attempts,
            Refunds refunds,
            BookingRefund booking,
            MatchingRefunds matching,
            Payments payments) {
        this.tenancy = tenancy;
        this.attempts = attempts;
        this.refunds = refunds;
        this.booking = booking;
        this.matching = matching;
        this.payments = payments;
    }

    /** Sends what the order owes. If Stripe can't be asked now, the poller will: not an error of the caller's. */
    Mono<Void> sendOf(UUID orderId) {
        return tenancy.asWorker(tx -> refunds.asked(tx, orderId).collectList())
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::send)
                .then()
                .onErrorResume(PaymentsFault.class, fault -> {
                    log.warn("The refund of order {} will be sent again: {}", orderId, fault.getMessage());
                    return Mono.empty();
                });
    }

    Mono<Void> send(Refund refund) {
        return payments.refund(refund.intentId(), refund.amountMinor(), refund.orderId(), refund.id(), refund.key())
                .flatMap(outcome -> {
                    if (outcome instanceof Refunding.Confirmed it) return booking.confirmed(refund, it.refundId());
                    // The same key gets the same "pending" again for a day: how it stands now is asked apart.
                    if (outcome instanceof Refunding.Pending) return match(refund);
                    if (outcome instanceof Refunding.AlreadyBack)
                        return match(refund).then(drop(refund));
                    if (outcome instanceof Refunding.Refused it) {
                        return match(refund).then(Mono.defer(() -> booking.failed(refund, it.reason())));
                    }
                    return Mono.empty();
                });
    }

    private Mono<Void> match(Refund refund) {
        return tenancy.asWorker(tx -> attempts.ofIntent(tx, refund.intentId())).flatMap(matching::match);
    }

    /** Nothing was left at Stripe to give back: what went back otherwise is booked by now, and this one is not needed. */
    private Mono<Void> drop(Refund refund) {
        return Mono.defer(() -> booking.dropped(refund));
    }
}
