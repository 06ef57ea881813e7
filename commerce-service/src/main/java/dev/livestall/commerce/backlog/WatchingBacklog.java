package dev.livestall.commerce.backlog;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the books what waits. What it saw is shown until the next answer, or until it is too old to be true. */
@Component
class WatchingBacklog extends Duty {
    private static final int OLD_AFTER_LOOKS = 3;

    /** What was seen, and when, by the clock that only goes forward. */
    private record Seen(Backlog backlog, long nanos) {}

    @Autowired
    WatchingBacklog(Leader leader, Tenancy tenancy, MeterRegistry registry, CommerceSettings settings) {
        this(leader, tenancy, registry, settings.backlog().poll(), new AtomicReference<>());
    }

    private WatchingBacklog(
            Leader leader,
            Tenancy tenancy,
            MeterRegistry registry,
            Duration poll,
            AtomicReference<@Nullable Seen> seen) {
        super(leader, poll, Flux.empty(), () -> look(tenancy, seen));
        long oldNanos = poll.multipliedBy(OLD_AFTER_LOOKS).toNanos();
        show(registry, "livestall.outbox.rows", Backlog::outboxRows, seen, oldNanos);
        show(registry, "livestall.outbox.age.seconds", Backlog::outboxSeconds, seen, oldNanos);
        show(registry, "livestall.inbox.rows", Backlog::inboxRows, seen, oldNanos);
        show(registry, "livestall.inbox.age.seconds", Backlog::inboxSeconds, seen, oldNanos);
        show(registry, "livestall.quarantine.open", Backlog::quarantined, seen, oldNanos);
        show(registry, "livestall.alerts.open", Backlog::alerts, seen, oldNanos);
    }

    private static Mono<Void> look(Tenancy tenancy, AtomicReference<@Nullable Seen> seen) {
        return tenancy.asWorker(tx -> tx.all(Backlog.QUESTION, Backlog::read).single())
                .doOnNext(backlog -> seen.set(new Seen(backlog, System.nanoTime())))
                .then();
    }

    private static void show(
            MeterRegistry registry,
            String name,
            ToDoubleFunction<Backlog> part,
            AtomicReference<@Nullable Seen> seen,
            long oldNanos) {
        Gauge.builder(name, seen, latest -> {
                    var last = latest.get();
                    if (last == null || System.nanoTime() - last.nanos() > oldNanos) return Double.NaN;
                    return part.applyAsDouble(last.backlog());
                })
                .register(registry);
    }
}
