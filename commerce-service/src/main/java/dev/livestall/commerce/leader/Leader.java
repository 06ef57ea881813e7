package dev.livestall.commerce.leader;

import dev.livestall.commerce.tenancy.LastingConnections;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Whether this node leads, and what its bells say. One of all nodes on the database leads at a time. */
@Component
public class Leader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Leader.class);
    /** Any number, the same on all nodes. */
    private static final long LOCK = 0x6c69_7665_7374_616cL;

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(5);

    private final LastingConnections connections;
    private final Sinks.Many<Notification> heard = Sinks.many().multicast().directBestEffort();
    private volatile boolean leads;
    private volatile Disposable running = Disposables.disposed();

    Leader(LastingConnections connections) {
        this.connections = connections;
    }

    public boolean leads() {
        return leads;
    }

    /** What was rung on a channel while this node led. May miss rings; never blocks the one who rings. */
    public Flux<String> heard(String channel) {
        return heard.asFlux()
                .filter(it -> it.getName().equals(channel))
                .map(it -> Objects.requireNonNullElse(it.getParameter(), ""));
    }

    @Override
    public void start() {
        running = Flux.usingWhen(connections.open(), this::leadOn, PostgresqlConnection::close)
                .doFinally(end -> leads = false)
                .onErrorResume(fault -> {
                    log.warn("Lost the leader's connection: {}", fault.toString());
                    return Mono.empty();
                })
                .repeatWhen(ends -> ends.delayElements(BEAT))
                .subscribe();
    }

    private Flux<Void> leadOn(PostgresqlConnection connection) {
        return lock(connection)
                .repeatWhenEmpty(tries -> tries.delayElements(BEAT))
                .thenMany(Flux.fromIterable(List.of(Bells.OUTBOX, Bells.STOCK)))
                .concatMap(channel -> run(connection, "LISTEN " + channel))
                .thenMany(Flux.defer(() -> {
                    log.info("This node leads");
                    leads = true;
                    return Flux.merge(beats(connection), bells(connection));
                }))
                .doFinally(end -> leads = false);
    }

    private static Mono<Boolean> lock(PostgresqlConnection connection) {
        return Flux.from(connection
                        .createStatement("SELECT pg_try_advisory_lock($1) AS got")
                        .bind(0, LOCK)
                        .execute())
                .concatMap(result -> result.map((row, metadata) -> row.get("got", Boolean.class)))
                .single()
                .timeout(DEAD_AFTER)
                .filter(got -> got);
    }

    private static Mono<Void> run(PostgresqlConnection connection, String sql) {
        return connection
                .createStatement(sql)
                .execute()
                .concatMap(result -> result.getRowsUpdated())
                .then();
    }

    // The lock lives as long as the connection: a beat that fails ends the leading within seconds.
    private static Flux<Void> beats(PostgresqlConnection connection) {
        return Flux.interval(BEAT).onBackpressureDrop().concatMap(tick -> run(connection, "SELECT 1")
                .timeout(DEAD_AFTER));
    }

    private Flux<Void> bells(PostgresqlConnection connection) {
        return connection.getNotifications().doOnNext(heard::tryEmitNext).thenMany(Flux.empty());
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
