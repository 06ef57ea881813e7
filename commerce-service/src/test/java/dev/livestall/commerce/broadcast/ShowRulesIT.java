package dev.livestall.commerce.broadcast;

import static dev.livestall.commerce.TestShop.json;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.TestShop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;

/** What makes no show is refused, and what the service shows without one. */
class ShowRulesIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 120);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static Map<String, Object> show(Map<String, Object> other) {
        var body = new HashMap<String, Object>(
                Map.of("title", Map.of("ko", "x"), "mode", "live", "audience", "real", "productIds", List.of(LAMP)));
        body.putAll(other);
        return body;
    }

    @Test
    void refusesAShowThatMakesNoSense() {
        for (var nonsense : List.<Map<String, Object>>of(
                Map.of("title", Map.of("ko", " ")),
                Map.of("productIds", List.of()),
                Map.of("productIds", List.of(LAMP, LAMP)),
                Map.of("mode", "shout"),
                Map.of("video", Map.of("url", "javascript:alert(1)")))) {
            json(AT.ask(HttpMethod.POST, "/broadcasts", show(nonsense)), 400);
        }
        json(AT.ask(HttpMethod.POST, "/broadcasts", show(Map.of("productIds", List.of(UUID.randomUUID())))), 404);
        json(AT.ask(HttpMethod.POST, "/broadcasts/" + UUID.randomUUID() + "/start", null), 404);
    }

    @Test
    void servesPicturesForEver() {
        var answer = AT.http()
                .get()
                .uri("/api/commerce/products/{id}/image", LAMP)
                .exchange()
                .expectStatus()
                .isOk();
        answer.expectHeader().contentType("image/svg+xml");
        answer.expectHeader().valueMatches("Cache-Control", ".*max-age=31536000.*immutable.*");
        AT.http()
                .get()
                .uri("/api/commerce/products/{id}/image", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answersHealthOnly() {
        AT.http()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        AT.http().get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    }
}
