package dev.livestall.commerce.leader;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Work that the leader does again and again, one pass after the other, on every wake and at least each {@code poll}. */
public abstract class Duty implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Duty.class);

    private final Leader leader;
    private final Duration poll;
    private final Flux<?> wakes;
    private final Supplier<Mono<Void>> pass;
    private volatile Disposable running = Disposables.disposed();

    /** A failing pass is logged and tried again at the next wake or poll. */
    protected Duty(Leader leader, Duration poll, Flux<?> wakes, Supplier<Mono<Void>> pass) {
        this.leader = leader;
        this.poll = poll;
        this.wakes = wakes;
        this.pass = pass;
    }

    // The newest wake waits while a pass runs, so what it told of is looked at afterwards.
    @Override
    public void start() {
        running = Flux.merge(Flux.interval(poll).onBackpressureDrop(), wakes)
                .onBackpressureLatest()
                .concatMap(wake -> leader.leads() ? guarded() : Mono.empty(), 1)
                .subscribe();
    }

    private Mono<Void> guarded() {
        return Mono.defer(pass).onErrorResume(fault -> {
            log.error("{} failed and will be tried again", getClass().getSimpleName(), fault);
            return Mono.empty();
        });
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
