package dev.livestall.commerce.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The provider, asked carefully: each call goes through the {@link PaymentGuard}. */
class ResilientPayments implements Payments {
    private final Payments payments;
    private final PaymentGuard guard;

    ResilientPayments(Payments payments, PaymentGuard guard) {
        this.payments = payments;
        this.guard = guard;
    }

    @Override
    public Mono<Opening> open(SessionRequest request, String key) {
        return guard.guarded(payments.open(request, key));
    }

    @Override
    public Mono<PaymentSession> session(String sessionId) {
        return guard.guarded(payments.session(sessionId));
    }

    @Override
    public Flux<PaymentSession> sessionsOf(UUID orderId, Instant since) {
        return guard.guarded(payments.sessionsOf(orderId, since).collectList()).flatMapIterable(found -> found);
    }

    @Override
    public Mono<PaymentSession> expire(String sessionId) {
        return guard.guarded(payments.expire(sessionId));
    }

    @Override
    public Mono<Refunding> refund(String intentId, long amountMinor, UUID orderId, UUID ref, String key) {
        return guard.guarded(payments.refund(intentId, amountMinor, orderId, ref, key));
    }

    @Override
    public Mono<DisputeSeen> dispute(String disputeId) {
        return guard.guarded(payments.dispute(disputeId));
    }

    @Override
    public Mono<List<RefundSeen>> refundsOf(String intentId) {
        return guard.guarded(payments.refundsOf(intentId));
    }
}
