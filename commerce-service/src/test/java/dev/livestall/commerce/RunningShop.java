package dev.livestall.commerce;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running service with these shops for one test class; who works there logs in once. */
public final class RunningShop implements BeforeAllCallback, AfterAllCallback {
    private final TestShop shop;
    private final TestShop[] shops;
    private final Map<String, String> tokens = new HashMap<>();
    private @Nullable Commerce commerce;
    private @Nullable WebTestClient http;

    /** @param shop whose host {@link #host} is */
    public RunningShop(TestShop shop, TestShop... others) {
        this.shop = shop;
        this.shops = new TestShop[others.length + 1];
        shops[0] = shop;
        System.arraycopy(others, 0, shops, 1, others.length);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        commerce = Commerce.start(TestShop.seeding(shops));
        http = commerce.http();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (commerce != null) commerce.close();
    }

    public Commerce commerce() {
        if (commerce == null) throw new IllegalStateException("not started");
        return commerce;
    }

    public WebTestClient http() {
        if (http == null) throw new IllegalStateException("not started");
        return http;
    }

    /** A fresh live show. */
    public Show show(UUID... products) {
        return new Show(commerce(), shop, products);
    }

    /** The access token of the shop's host. */
    public String host() {
        return token(shop, "host");
    }

    public String token(TestShop of, String role) {
        return tokens.computeIfAbsent(of.id + role, missing -> of.token(http(), role));
    }

    /** A request of the host's. */
    public WebTestClient.RequestHeadersSpec<?> ask(HttpMethod method, String path, @Nullable Object body) {
        return ask(host(), method, path, body);
    }

    public WebTestClient.RequestHeadersSpec<?> ask(
            String token, HttpMethod method, String path, @Nullable Object body) {
        var request = http().method(method)
                .uri("/api/commerce" + path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(h -> h.setBearerAuth(token));
        return body == null ? request : request.bodyValue(body);
    }
}
