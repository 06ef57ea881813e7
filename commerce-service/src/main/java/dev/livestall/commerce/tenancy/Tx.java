package dev.livestall.commerce.tenancy;

import dev.livestall.edge.problems.CommonProblems;
import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One open transaction. Everything that takes a {@code Tx} commits or rolls back with it. Statements use {@code $1…};
 * run them one after the other, never merged or zipped: there is one connection under it.
 */
public final class Tx {
    private final Connection connection;
    private final Instant now;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Tx(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** The database's clock at the start of the transaction, in milliseconds: the only clock that decides about selling. */
    public Instant now() {
        return now;
    }

    /** All rows. */
    public <T> Flux<T> all(String sql, Function<Row, T> read, @Nullable Object... args) {
        return Flux.defer(() -> Flux.from(bound(sql, args).execute())
                .concatMap(result -> result.map((row, metadata) -> read.apply(row))));
    }

    /** The only row, or empty. */
    public <T> Mono<T> one(String sql, Function<Row, T> read, @Nullable Object... args) {
        return all(sql, read, args).singleOrEmpty();
    }

    /** The number of rows changed. */
    public Mono<Long> change(String sql, @Nullable Object... args) {
        return Flux.defer(() -> Flux.from(bound(sql, args).execute()).concatMap(result -> result.getRowsUpdated()))
                .reduce(0L, Long::sum);
    }

    /** Runs after a successful commit, never after a rollback. Must not block or throw; may be lost if the process dies. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    private Statement bound(String sql, @Nullable Object... args) {
        var statement = connection.createStatement(sql);
        for (int i = 0; i < args.length; i++) {
            var arg = args[i];
            // Only a body can have brought it, and PostgreSQL takes it in no text.
            if (arg instanceof String text && text.indexOf('\0') >= 0) {
                throw CommonProblems.INVALID.problem().with("U+0000 in a text");
            }
            statement.bind(i, arg != null ? arg : Parameters.in(PostgresqlObjectId.UNSPECIFIED));
        }
        return statement;
    }
}
