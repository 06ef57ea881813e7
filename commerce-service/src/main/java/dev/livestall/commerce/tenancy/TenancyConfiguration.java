package dev.livestall.commerce.tenancy;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.CommerceSettings.Postgres;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The pools. They are never beans: nothing reaches the database but through {@link Tenancy}. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    @Bean
    @DependsOn("flywayInitializer")
    Tenancy tenancy(CommerceSettings settings) {
        var postgres = settings.postgres();
        return new Tenancy(
                pool(postgres, "commerce_app", postgres.appPassword(), postgres.appConnections()),
                pool(postgres, "commerce_worker", postgres.workerPassword(), postgres.workerConnections()),
                pool(postgres, "commerce_worker", postgres.workerPassword(), postgres.doorConnections()));
    }

    /** Connections apart from the pools, for whoever keeps one: the leader's lock, LISTEN. As the worker. */
    @Bean
    @DependsOn("flywayInitializer")
    LastingConnections lastingConnections(CommerceSettings settings) {
        var postgres = settings.postgres();
        return new LastingConnections(factory(postgres, "commerce_worker", postgres.workerPassword()));
    }

    private static ConnectionPool pool(Postgres postgres, String role, String password, int connections) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(factory(postgres, role, password))
                .name(role)
                .initialSize(1)
                .maxSize(connections)
                .maxAcquireTime(postgres.acquire())
                .maxIdleTime(Duration.ofMinutes(10))
                .build());
    }

    private static PostgresqlConnectionFactory factory(Postgres postgres, String role, String password) {
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(postgres.host())
                .port(postgres.port())
                .database(postgres.database())
                .username(role)
                .password(password)
                .connectTimeout(CONNECT)
                .statementTimeout(postgres.statement())
                .tcpKeepAlive(true)
                .applicationName("livestall-commerce")
                .build());
    }
}
