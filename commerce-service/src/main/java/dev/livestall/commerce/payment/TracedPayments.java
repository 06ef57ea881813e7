package dev.livestall.commerce.payment;

import dev.livestall.edge.traces.Steps;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The provider, and a span in its order's trace for each call whose order is known before. */
class TracedPayments implements Payments {
    private final Payments payments;
    private final Tracing orders;

    TracedPayments(Payments payments, Tracing orders) {
        this.payments = payments;
        this.orders = orders;
    }

    @Override
    public Mono<Opening> open(SessionRequest request, String key) {
        return step(request.orderId(), "stripe open session", payments.open(request, key));
    }

    @Override
    public Mono<PaymentSession> session(String sessionId) {
        return payments.session(sessionId);
    }

    @Override
    public Flux<PaymentSession> sessionsOf(UUID orderId, Instant since) {
        return step(
                        orderId,
                        "stripe list sessions",
                        payments.sessionsOf(orderId, since).collectList())
                .flatMapIterable(found -> found);
    }

    @Override
    public Mono<PaymentSession> expire(String sessionId) {
        return payments.expire(sessionId);
    }

    @Override
    public Mono<Refunding> refund(String intentId, long amountMinor, UUID orderId, UUID ref, String key) {
        return step(orderId, "stripe refund", payments.refund(intentId, amountMinor, orderId, ref, key));
    }

    @Override
    public Mono<DisputeSeen> dispute(String disputeId) {
        return payments.dispute(disputeId);
    }

    @Override
    public Mono<List<RefundSeen>> refundsOf(String intentId) {
        return payments.refundsOf(intentId);
    }

    private <T> Mono<T> step(UUID order, String name, Mono<T> call) {
        return Steps.of(orders, order, name, SpanKind.CLIENT, call);
    }
}
