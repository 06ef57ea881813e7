package dev.livestall.commerce;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A seeded shop with one person of each role and some products, all with fresh ids. */
public final class TestShop {
    public static final String PASSWORD = "correct horse battery";
    private static final String[] ROLES = {"owner", "host", "moderator", "marketer", "agent"};

    public final UUID id = UUID.randomUUID();
    private final String currency;
    private final Map<String, UUID> staff = new java.util.HashMap<>();
    private final List<Map<String, Object>> products = new java.util.ArrayList<>();

    public TestShop() {
        this("KRW");
    }

    public TestShop(String currency) {
        this.currency = currency;
    }

    /** Its id is the answer. */
    public UUID product(long priceMinor, int stock) {
        var product = UUID.randomUUID();
        products.add(Map.of(
                "id",
                product,
                "name",
                Map.of("ko", "무드등 " + products.size(), "en", "Lamp " + products.size()),
                "image",
                "lamp.svg",
                "price",
                Map.of("minor", priceMinor, "currency", currency),
                "stock",
                stock));
        return product;
    }

    public String email(String role) {
        return role + "@" + id + ".example";
    }

    public UUID staffId(String role) {
        return staff.computeIfAbsent(role, r -> UUID.randomUUID());
    }

    private Map<String, Object> seed() {
        var people = java.util.Arrays.stream(ROLES)
                .map(role -> Map.of(
                        "id",
                        staffId(role),
                        "email",
                        email(role),
                        "password",
                        PASSWORD,
                        "name",
                        "The " + role,
                        "role",
                        role))
                .toList();
        return Map.of(
                "id", id,
                "name", Map.of("ko", "달빛상점", "en", "Moonlight Store"),
                "sellerLine", Map.of("ko", "판매자 달빛상점"),
                "allowedOrigins", List.of("https://shop.example"),
                "shippingFee", Map.of("minor", 3000, "currency", currency),
                "staff", people,
                "products", products);
    }

    /** The argument that lets the service seed these shops. */
    public static String seeding(TestShop... shops) {
        try {
            var folder = Files.createTempDirectory("seed");
            Files.copy(Path.of("src/test/resources/seed/lamp.svg"), folder.resolve("lamp.svg"));
            var file = folder.resolve("seed.json");
            var seeds = java.util.Arrays.stream(shops).map(TestShop::seed).toList();
            Files.write(file, EventJson.MAPPER.writeValueAsBytes(Map.of("shops", seeds)));
            return "--livestall.commerce.seed=" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An access token of the person with that role. */
    public String token(WebTestClient http, String role) {
        return json(
                        http.post()
                                .uri("/api/commerce/session")
                                .bodyValue(Map.of("email", email(role), "password", PASSWORD)),
                        200)
                .get("accessToken")
                .asString();
    }

    /** A product with these variants, each with so many units; made by the host over HTTP. */
    public JsonNode productOf(WebTestClient http, long priceMinor, int stock, String... variants) {
        var each = java.util.Arrays.stream(variants)
                .map(name -> Map.of("name", Map.of("ko", name), "stock", stock))
                .toList();
        return json(
                http.post()
                        .uri("/api/commerce/products")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .headers(h -> h.setBearerAuth(token(http, "host")))
                        .bodyValue(Map.of(
                                "name",
                                Map.of("ko", "머그컵"),
                                "price",
                                Map.of("minor", priceMinor, "currency", currency),
                                "variants",
                                each)),
                201);
    }

    /** A live show with these products. */
    public UUID liveShow(WebTestClient http, UUID... productIds) {
        return liveShow(http, token(http, "host"), productIds);
    }

    /** The same by a host who has a token. */
    public UUID liveShow(WebTestClient http, String token, UUID... productIds) {
        var body = Map.of(
                "title", Map.of("ko", "겨울밤"), "mode", "live", "audience", "real", "productIds", List.of(productIds));
        var show = json(
                http.post()
                        .uri("/api/commerce/broadcasts")
                        .headers(h -> h.setBearerAuth(token))
                        .bodyValue(body),
                201);
        var id = UUID.fromString(show.get("id").asString());
        json(http.post().uri("/api/commerce/broadcasts/{id}/start", id).headers(h -> h.setBearerAuth(token)), 200);
        return id;
    }

    /** The body of an answer that must have this status. */
    public static JsonNode json(WebTestClient.RequestHeadersSpec<?> request, int status) {
        var result = request.exchange().expectBody().returnResult();
        var body = new String(
                java.util.Objects.requireNonNullElse(result.getResponseBody(), new byte[0]),
                java.nio.charset.StandardCharsets.UTF_8);
        if (result.getStatus().value() != status) {
            throw new AssertionError("expected " + status + ", got " + result.getStatus() + ": " + body);
        }
        return EventJson.MAPPER.readTree(body.isEmpty() ? "null" : body);
    }
}
