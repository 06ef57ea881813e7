package dev.livestall.commerce.broadcast;

import static dev.livestall.commerce.TestShop.json;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What makes no show is refused, and what the service shows without one. */
class ShowRulesIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 120);
    private static Commerce commerce;
    private static WebTestClient http;
    private static String host;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        http = commerce.http();
        host = SHOP.token(http, "host");
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @Test
    void refusesAShowThatMakesNoSense() {
        for (var body : List.of(
                Map.of("title", Map.of("ko", " "), "mode", "live", "audience", "real", "productIds", List.of(LAMP)),
                Map.of("title", Map.of("ko", "x"), "mode", "live", "audience", "real", "productIds", List.of()),
                Map.of(
                        "title",
                        Map.of("ko", "x"),
                        "mode",
                        "live",
                        "audience",
                        "real",
                        "productIds",
                        List.of(LAMP, LAMP)),
                Map.of("title", Map.of("ko", "x"), "mode", "shout", "audience", "real", "productIds", List.of(LAMP)),
                Map.of(
                        "title",
                        Map.of("ko", "x"),
                        "mode",
                        "live",
                        "audience",
                        "real",
                        "productIds",
                        List.of(LAMP),
                        "video",
                        Map.of("url", "javascript:alert(1)")))) {
            json(
                    http.post()
                            .uri("/api/commerce/broadcasts")
                            .headers(h -> h.setBearerAuth(host))
                            .bodyValue(body),
                    400);
        }
        json(
                http.post()
                        .uri("/api/commerce/broadcasts")
                        .headers(h -> h.setBearerAuth(host))
                        .bodyValue(Map.of(
                                "title",
                                Map.of("ko", "x"),
                                "mode",
                                "live",
                                "audience",
                                "real",
                                "productIds",
                                List.of(UUID.randomUUID()))),
                404);
        json(
                http.post()
                        .uri("/api/commerce/broadcasts/{id}/start", UUID.randomUUID())
                        .headers(h -> h.setBearerAuth(host)),
                404);
    }

    @Test
    void servesPicturesForEver() {
        var answer = http.get()
                .uri("/api/commerce/products/{id}/image", LAMP)
                .exchange()
                .expectStatus()
                .isOk();
        answer.expectHeader().contentType("image/svg+xml");
        answer.expectHeader().valueMatches("Cache-Control", ".*max-age=31536000.*immutable.*");
        http.get()
                .uri("/api/commerce/products/{id}/image", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answersHealthOnly() {
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    }
}
