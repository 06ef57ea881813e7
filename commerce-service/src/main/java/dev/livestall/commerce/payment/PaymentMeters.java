package dev.livestall.commerce.payment;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows how the provider answers, and whether it is asked at all. A declined card is an answer. */
@Component
class PaymentMeters implements MeterBinder {
    private static final String CALLS = "livestall.payment.calls";

    private final CircuitBreaker circuit;

    PaymentMeters(PaymentGuard guard) {
        this.circuit = guard.circuit();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Timer answered = Timer.builder(CALLS).tag("outcome", "answered").register(registry);
        Timer failed = Timer.builder(CALLS).tag("outcome", "failed").register(registry);
        Counter notSent = Counter.builder("livestall.payment.not.sent").register(registry);
        circuit.getEventPublisher()
                .onSuccess(event -> answered.record(event.getElapsedDuration()))
                .onIgnoredError(event -> answered.record(event.getElapsedDuration()))
                .onError(event -> failed.record(event.getElapsedDuration()))
                .onCallNotPermitted(event -> notSent.increment());
        Gauge.builder("livestall.payment.circuit.open", circuit, PaymentMeters::isOpen)
                .register(registry);
    }

    private static double isOpen(CircuitBreaker circuit) {
        return circuit.getState() == CircuitBreaker.State.OPEN ? 1 : 0;
    }
}
