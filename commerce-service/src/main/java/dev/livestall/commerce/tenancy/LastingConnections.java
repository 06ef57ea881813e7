package dev.livestall.commerce.tenancy;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/** Opens connections that live outside the pools. Whoever opens one closes it. */
public final class LastingConnections {
    private final PostgresqlConnectionFactory factory;

    LastingConnections(PostgresqlConnectionFactory factory) {
        this.factory = factory;
    }

    public Mono<PostgresqlConnection> open() {
        return factory.create();
    }
}
