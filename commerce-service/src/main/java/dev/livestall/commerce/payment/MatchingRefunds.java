package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Compares what Stripe lists as going back of a payment with the stored refunds, one by one. */
@Component
class MatchingRefunds {
    private final Tenancy tenancy;
    private final Refunds refunds;
    private final BookingRefund booking;
    private final Payments payments;
    private final Quarantine quarantine;

    MatchingRefunds(Tenancy tenancy, Refunds refunds, BookingRefund booking, Payments payments, Quarantine quarantine) {
        this.tenancy = tenancy;
        this.refunds = refunds;
        this.booking = booking;
        this.payments = payments;
        this.quarantine = quarantine;
    }

    /** @param attempt one that was paid */
    Mono<Void> match(Attempt attempt) {
        String intent = attempt.intentId();
        if (intent == null) return Mono.empty();
        return payments.refundsOf(intent)
                .flatMapMany(Flux::fromIterable)
                .concatMap(seen -> stored(seen)
                        .flatMap(refund -> match(refund, seen).thenReturn(true))
                        .switchIfEmpty(Mono.defer(() -> seen.state() == RefundSeen.State.SUCCEEDED
                                ? booking.noticed(attempt, seen).thenReturn(true)
                                : Mono.just(false))))
                .then();
    }

    private Mono<Refund> stored(RefundSeen seen) {
        var ref = uuid(seen.ref());
        return tenancy.asWorker(tx -> refunds.ofStripe(tx, seen.id())
                .switchIfEmpty(Mono.defer(() -> ref == null ? Mono.empty() : refunds.find(tx, ref))));
    }

    private static @Nullable UUID uuid(@Nullable String ref) {
        try {
            return ref == null ? null : UUID.fromString(ref);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private Mono<Void> match(Refund refund, RefundSeen seen) {
        return switch (seen.state()) {
            case SUCCEEDED -> booking.confirmed(refund, seen.id());
            case PENDING -> Mono.empty();
            case FAILED ->
                switch (refund.state()) {
                    case ASKED -> booking.failed(refund, "refund " + seen.id() + " failed");
                    // The books said back and the buyer's bank sent it back to us: only a person can pay it out
                    // otherwise.
                    case DONE ->
                        quarantine.put(
                                seen.id(),
                                "refund-failed-later",
                                refund.orderId(),
                                String.valueOf(refund.amountMinor()),
                                "failed");
                    case FAILED -> Mono.empty();
                };
        };
    }
}
