package dev.livestall.commerce.payment;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;

/**
 * What every call to the provider goes through. From the outside in: retry, circuit breaker, time limit, bulkhead. Whatever goes wrong
 * comes out as {@link PaymentsFault}; {@link PaymentsFault.Kind#NOT_SENT} and {@link PaymentsFault.Kind#FULL} only if not one
 * try was let through.
 */
public final class PaymentGuard {
    private static final String NAME = "payments";

    private final Retry retry;
    private final CircuitBreaker breaker;
    private final TimeLimiter limiter;
    private final Bulkhead bulkhead;

    public PaymentGuard(PaymentSettings.Guard guard) {
        this.retry = Retry.of(
                NAME,
                RetryConfig.custom()
                        .maxAttempts(guard.tries())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(guard.pause()))
                        .retryOnException(PaymentGuard::passes)
                        .build());
        this.breaker = CircuitBreaker.of(
                NAME,
                CircuitBreakerConfig.custom()
                        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(guard.window())
                        .minimumNumberOfCalls(guard.window())
                        .failureRateThreshold(guard.brokenPercent())
                        .waitDurationInOpenState(guard.open())
                        .permittedNumberOfCallsInHalfOpenState(guard.probes())
                        .recordException(PaymentGuard::passes)
                        .ignoreExceptions(BulkheadFullException.class)
                        .build());
        this.limiter = TimeLimiter.of(
                NAME, TimeLimiterConfig.custom().timeoutDuration(guard.limit()).build());
        this.bulkhead = Bulkhead.of(
                NAME, BulkheadConfig.custom().maxConcurrentCalls(guard.atOnce()).build());
    }

    /** Whether the provider is asked at all at the moment. */
    CircuitBreaker circuit() {
        return breaker;
    }

    public <T> Mono<T> guarded(Mono<T> call) {
        return Mono.defer(() -> {
            var sent = new AtomicBoolean();
            return call.doOnSubscribe(s -> sent.set(true))
                    .transformDeferred(BulkheadOperator.of(bulkhead))
                    .transformDeferred(TimeLimiterOperator.of(limiter))
                    .transformDeferred(CircuitBreakerOperator.of(breaker))
                    .transformDeferred(RetryOperator.of(retry))
                    .onErrorMap(fault -> told(fault, sent.get()));
        });
    }

    private static Throwable told(Throwable fault, boolean sent) {
        if (fault instanceof TimeoutException) {
            return new PaymentsFault(PaymentsFault.Kind.NO_ANSWER, "no answer in time", fault);
        }
        if (fault instanceof CallNotPermittedException || fault instanceof BulkheadFullException) {
            var unsent = fault instanceof BulkheadFullException ? PaymentsFault.Kind.FULL : PaymentsFault.Kind.NOT_SENT;
            var kind = sent ? PaymentsFault.Kind.NO_ANSWER : unsent;
            return new PaymentsFault(kind, fault.getMessage() == null ? "not let through" : fault.getMessage(), fault);
        }
        return fault;
    }

    private static boolean passes(Throwable fault) {
        return fault instanceof TimeoutException || (fault instanceof PaymentsFault known && known.passes());
    }
}
