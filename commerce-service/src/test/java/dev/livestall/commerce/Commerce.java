package dev.livestall.commerce;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.TestDatabase;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.tokens.TokenSigner;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running commerce-service on a fresh database, and what tests do with it. */
public final class Commerce implements AutoCloseable {
    private static final TokenSigner CHAT = new TokenSigner("livestall-chat", newKey());
    /** One for all: finding primes takes a second. */
    private static final String SIGNING_KEY = newKey();

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private Commerce(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Viewer tokens are chat-service's: here its signer is in this process. */
    @Configuration(proxyBeanMethods = false)
    public static class ChatKeys {
        @Bean
        TokenSigner chatSigner() {
            return CHAT;
        }
    }

    public static Commerce start(String... more) {
        return on(BackingServices.shared(Backing.POSTGRES, Backing.KAFKA).freshDatabase("commerce"), more);
    }

    public static Commerce on(TestDatabase database, String... more) {
        var kafka = BackingServices.shared(Backing.POSTGRES, Backing.KAFKA).kafka();
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.register-shutdown-hook=false",
                "--livestall.commerce.postgres.address=" + database.hostAndPort(),
                "--livestall.commerce.postgres.database=" + database.name(),
                "--livestall.commerce.postgres.app-password=" + database.password("commerce_app"),
                "--livestall.commerce.postgres.worker-password=" + database.password("commerce_worker"),
                "--spring.flyway.password=" + database.password("commerce_owner"),
                "--livestall.commerce.kafka.bootstrap=" + kafka,
                "--livestall.commerce.access.signing-key=" + SIGNING_KEY,
                "--livestall.payment.stripe.secret-key=sk_test_unused",
                "--livestall.payment.stripe.webhook-secret=whsec_unused",
                // Never the real Stripe: nothing answers there.
                "--livestall.payment.stripe.api=http://127.0.0.1:9"));
        for (var own : more) {
            // Given twice, a value would become a list of both.
            settings.removeIf(given -> given.startsWith(own.substring(0, own.indexOf('=') + 1)));
            settings.add(own);
        }
        var context = new SpringApplication(CommerceService.class, ChatKeys.class).run(settings.toArray(String[]::new));
        return new Commerce(database, context);
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Tenancy tenancy() {
        return bean(Tenancy.class);
    }

    public WebTestClient http() {
        var port = context.getEnvironment().getProperty("local.server.port");
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** A plain connection as one of the roles. */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, database.password(role));
    }

    public String viewerToken(UUID shopId, UUID viewerId) {
        return CHAT.sign("viewer+jwt", viewerId.toString(), Duration.ofDays(1), Map.of("shop", shopId.toString()));
    }

    @Override
    public void close() {
        context.close();
    }
}
