package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the books say what Stripe says went back, also where a person refunded in Stripe's own dashboard. */
@Component
public class SettlingRefund {
    private final Tenancy tenancy;
    private final Attempts attempts;
    private final Refunds refunds;
    private final SendingRefund sending;
    private final SettlingPayment settling;
    private final Payments payments;
    private final Quarantine quarantine;

    SettlingRefund(
            Tenancy tenancy,
            Attempts attempts,
            Refunds refunds,
            SendingRefund sending,
            SettlingPayment settling,
            Payments payments,
            Quarantine quarantine) {
        this.tenancy = tenancy;
        this.attempts = attempts;
        this.refunds = refunds;
        this.sending = sending;
        this.settling = settling;
        this.payments = payments;
        this.quarantine = quarantine;
    }

    /** @param orderId whose it says to be; its payment may not have been noticed yet, so that is settled first */
    public Mono<Settlement> look(String intentId, @Nullable UUID orderId) {
        return attempt(intentId)
                .switchIfEmpty(Mono.defer(() -> orderId == null
                        ? Mono.empty()
                        : settling.lookAtOrder(orderId).then(attempt(intentId))))
                .flatMap(attempt -> payments.refundedMinor(intentId).flatMap(back -> settle(attempt, intentId, back)))
                .defaultIfEmpty(Settlement.NOT_OURS);
    }

    private Mono<Attempt> attempt(String intentId) {
        return tenancy.asWorker(tx -> attempts.ofIntent(tx, intentId));
    }

    private Mono<Settlement> settle(Attempt attempt, String intentId, long back) {
        if (back == 0) return Mono.just(Settlement.WAITING);
        if (back < attempt.amountMinor()) {
            // The books know refunds in full only: a person must look at this one.
            return quarantine
                    .put(
                            intentId,
                            "partial-refund",
                            attempt.orderId(),
                            String.valueOf(attempt.amountMinor()),
                            String.valueOf(back))
                    .thenReturn(Settlement.QUARANTINED);
        }
        return tenancy.inShop(attempt.shopId(), tx -> refunds.ask(tx, attempt, intentId, false))
                .flatMap(refund -> sending.confirmed(refund, null))
                .thenReturn(Settlement.SETTLED);
    }
}
