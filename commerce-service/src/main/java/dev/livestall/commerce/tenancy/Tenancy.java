package dev.livestall.commerce.tenancy;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcRollbackException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Opens transactions. A deadlock or lost serialisation is tried again (the work runs anew, with a new {@link Tx}). */
public final class Tenancy {
    private static final int TRIES_AFTER_ROLLBACK = 3;
    private static final String NAME_SHOP = "SELECT set_config('app.shop', $1, true), now() AS now";
    private static final String NAME_NOBODY = "SELECT now() AS now";

    private final ConnectionPool app;
    private final ConnectionPool worker;
    private final ConnectionPool door;

    Tenancy(ConnectionPool app, ConnectionPool worker, ConnectionPool door) {
        this.app = app;
        this.worker = worker;
        this.door = door;
    }

    /** Commits what {@code work} did if it completes, with or without a value; rolls back if it fails or is cancelled. */
    public <T> Mono<T> inShop(UUID shopId, Function<Tx, Mono<T>> work) {
        return transaction(app, shopId, work);
    }

    /** The same as the worker role, which sees every shop but may write only what its grants name. */
    public <T> Mono<T> asWorker(Function<Tx, Mono<T>> work) {
        return transaction(worker, null, work);
    }

    /**
     * As the worker too, on connections of their own: for the look-ups that anyone may cause, as often as they like (whose a
     * link is, whose a picture). A flood of them makes them wait for each other, never the relay or the webhooks.
     */
    public <T> Mono<T> atTheDoor(Function<Tx, Mono<T>> work) {
        return transaction(door, null, work);
    }

    /** Closes the pools; called by the container at the end. */
    public void close() {
        app.dispose();
        worker.dispose();
        door.dispose();
    }

    private static <T> Mono<T> transaction(ConnectionPool pool, @Nullable UUID shopId, Function<Tx, Mono<T>> work) {
        return Mono.defer(() -> attempt(pool, shopId, work))
                .retryWhen(Retry.max(TRIES_AFTER_ROLLBACK)
                        .filter(R2dbcRollbackException.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private static <T> Mono<T> attempt(ConnectionPool pool, @Nullable UUID shopId, Function<Tx, Mono<T>> work) {
        var open = new AtomicReference<@Nullable Tx>();
        return Mono.usingWhen(
                        pool.create(),
                        connection ->
                                begin(connection, shopId).doOnNext(open::set).flatMap(work),
                        connection -> Flux.concatDelayError(connection.commitTransaction(), connection.close()),
                        (connection, fault) -> undo(connection),
                        Tenancy::undo)
                .doOnSuccess(done -> {
                    var tx = open.get();
                    if (tx != null) tx.committed();
                });
    }

    private static Mono<Tx> begin(Connection connection, @Nullable UUID shopId) {
        var first = connection.createStatement(shopId == null ? NAME_NOBODY : NAME_SHOP);
        if (shopId != null) first.bind(0, shopId.toString());
        return Mono.from(connection.beginTransaction())
                .thenMany(Flux.from(first.execute()))
                .concatMap(result -> result.map((row, metadata) -> row.get("now", Instant.class)))
                .single()
                .map(now -> new Tx(connection, now.truncatedTo(ChronoUnit.MILLIS)));
    }

    private static Flux<Void> undo(Connection connection) {
        return Flux.concatDelayError(Flux.from(connection.rollbackTransaction()), Flux.from(connection.close()));
    }
}
