package dev.livestall.commerce;

import static dev.livestall.commerce.TestShop.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A live show of a shop, as tests act in it. */
public final class Show {
    private final Commerce commerce;
    private final WebTestClient http;
    private final TestShop shop;
    public final UUID id;
    private final String host;

    public Show(Commerce commerce, TestShop shop, UUID... products) {
        this.commerce = commerce;
        this.http = commerce.http();
        this.shop = shop;
        this.host = shop.token(http, "host");
        this.id = shop.liveShow(http, host, products);
    }

    private Show(Commerce commerce, TestShop shop, UUID id, String host) {
        this.commerce = commerce;
        this.http = commerce.http();
        this.shop = shop;
        this.host = host;
        this.id = id;
    }

    /** A show that is there already. */
    public static Show of(Commerce commerce, TestShop shop, UUID id) {
        return new Show(commerce, shop, id, shop.token(commerce.http(), "host"));
    }

    /** A staff request of the host. */
    public WebTestClient.RequestHeadersSpec<?> post(String path, @Nullable Object body) {
        var request = http.post().uri("/api/commerce/broadcasts/" + id + path).headers(h -> h.setBearerAuth(host));
        return body == null ? request : request.bodyValue(body);
    }

    /** The same with an Idempotency-Key. */
    public WebTestClient.RequestHeadersSpec<?> keyed(String path, String key, Object body) {
        return http.post()
                .uri("/api/commerce/broadcasts/" + id + path)
                .header("Idempotency-Key", key)
                .headers(h -> h.setBearerAuth(host))
                .bodyValue(body);
    }

    public JsonNode offer(UUID product, long price, int quantity, int perBuyer, int seconds) {
        return json(post("/offers", offerBody(product, price, quantity, perBuyer, seconds)), 201);
    }

    public static Map<String, Object> offerBody(UUID product, long price, int quantity, int perBuyer, int seconds) {
        return Map.of(
                "productId",
                product,
                "price",
                Map.of("minor", price, "currency", "KRW"),
                "quantity",
                quantity,
                "perBuyer",
                perBuyer,
                "seconds",
                seconds);
    }

    /** A viewer's own link to the product. */
    public String link(UUID viewer, UUID product) {
        var body = Map.of("broadcastId", id, "productId", product, "surface", "card", "surfaceId", "pin-1");
        return json(
                        http.post()
                                .uri("/api/commerce/buy-links")
                                .headers(h -> h.setBearerAuth(commerce.viewerToken(shop.id, viewer)))
                                .bodyValue(body),
                        201)
                .get("ref")
                .asString();
    }

    public WebTestClient.RequestHeadersSpec<?> checkout(
            String key, String ref, Object quantity, @Nullable Long expected) {
        var body = new HashMap<String, Object>(Map.of("ref", ref, "quantity", quantity));
        if (expected != null) body.put("expectedUnitMinor", expected);
        return http.post()
                .uri("/api/commerce/checkouts")
                .header("Idempotency-Key", key)
                .bodyValue(body);
    }

    /** The same of one variant of the product. */
    public WebTestClient.RequestHeadersSpec<?> checkoutOf(String variantId, String ref, int quantity) {
        return http.post()
                .uri("/api/commerce/checkouts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("ref", ref, "quantity", quantity, "variantId", variantId));
    }

    /** The same of several lines. */
    public WebTestClient.RequestHeadersSpec<?> basket(String key, String ref, List<Map<String, Object>> lines) {
        return http.post()
                .uri("/api/commerce/checkouts")
                .header("Idempotency-Key", key)
                .bodyValue(Map.of("ref", ref, "lines", lines));
    }

    /** A line of such a basket. */
    public static Map<String, Object> line(Object productId, int quantity, Object... more) {
        var line = new HashMap<String, Object>(Map.of("productId", productId, "quantity", quantity));
        for (int i = 0; i < more.length; i += 2) line.put((String) more[i], more[i + 1]);
        return line;
    }

    /** A new buyer's order of so many. */
    public JsonNode bought(UUID product, int quantity) {
        return json(checkout(UUID.randomUUID().toString(), link(UUID.randomUUID(), product), quantity, null), 201);
    }
}
