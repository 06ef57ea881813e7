package dev.livestall.commerce.payment.stripe;

import dev.livestall.commerce.payment.PaymentSettings;
import dev.livestall.commerce.payment.Quarantine;
import dev.livestall.commerce.payment.Settlement;
import dev.livestall.commerce.payment.stripe.WebhookInbox.Taken;
import dev.livestall.edge.traces.Steps;
import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Works the inbox, at once when something arrives here and at each poll for what another node left. */
@Component
class WorkingInbox implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WorkingInbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final WebhookInbox inbox;
    private final WebhookHandlers handlers;
    private final Quarantine quarantine;
    private final PaymentSettings settings;
    private final Tracing traced;
    private volatile Disposable running = Disposables.disposed();

    WorkingInbox(
            WebhookInbox inbox,
            WebhookHandlers handlers,
            Quarantine quarantine,
            PaymentSettings settings,
            Traces traces) {
        this.inbox = inbox;
        this.handlers = handlers;
        this.quarantine = quarantine;
        this.settings = settings;
        this.traced = traces.orders();
    }

    @Override
    public void start() {
        var polls = Flux.interval(settings.inbox().poll()).onBackpressureDrop().map(tick -> true);
        running = Flux.merge(inbox.arrivals(), polls)
                .onBackpressureLatest()
                .concatMap(wake -> pass(), 1)
                .subscribe();
    }

    Mono<Void> pass() {
        return inbox.take()
                .flatMap(this::work, settings.inbox().atOnce())
                .count()
                .flatMap(worked -> worked == settings.inbox().batch() ? pass() : inbox.forget())
                .onErrorResume(fault -> {
                    log.error("The inbox could not be worked and will be again", fault);
                    return Mono.empty();
                })
                .then();
    }

    private Mono<Boolean> work(Taken taken) {
        var event = taken.event();
        return settled(event)
                .flatMap(settlement -> inbox.finish(event, word(settlement)))
                .onErrorResume(fault -> {
                    if (taken.tries() >= settings.inbox().tries()) {
                        return quarantine
                                .put(event.id(), "not-workable", event.orderId(), event.type(), fault.toString())
                                .then(inbox.finish(event, "quarantined"));
                    }
                    log.warn("Event {} {} is tried again: {}", event.type(), event.id(), fault.toString());
                    return inbox.again(event, pause(taken.tries()));
                })
                .thenReturn(true);
    }

    private Mono<Settlement> settled(StripeEvent event) {
        WebhookHandler handler = handlers.of(event.type());
        if (handler == null) return Mono.just(Settlement.NOT_OURS);
        String wrong = wrong(event);
        if (wrong != null) {
            return quarantine
                    .put(event.id(), wrong, event.orderId(), null, event.type())
                    .thenReturn(Settlement.QUARANTINED);
        }
        return Steps.of(traced, event.orderId(), "webhook " + event.type(), SpanKind.CONSUMER, handler.handle(event));
    }

    private @Nullable String wrong(StripeEvent event) {
        if (event.account() != null) return "other-account";
        return event.live() == settings.stripe().live() ? null : "other-mode";
    }

    private static String word(Settlement settlement) {
        return switch (settlement) {
            // Nothing is decided yet, and the event has said all that it can: another one or the poller will.
            case SETTLED, WAITING -> "done";
            case QUARANTINED -> "quarantined";
            case NOT_OURS -> "ignored";
        };
    }

    private static Duration pause(int tries) {
        var pause = Duration.ofSeconds(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
