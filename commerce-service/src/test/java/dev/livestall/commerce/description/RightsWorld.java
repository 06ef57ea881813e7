package dev.livestall.commerce.description;

import static dev.livestall.commerce.TestShop.json;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Shop A with one of everything that a route can name. What begins with {@code new} is made anew each time it is asked for. */
final class RightsWorld {
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Commerce commerce;
    private final WebTestClient http;
    private final TestShop shop;
    private final String host;
    private final Show show;
    private final UUID product;
    private final Map<String, Supplier<Object>> things = new HashMap<>();
    private UUID newProduct = UUID.randomUUID();

    RightsWorld(Commerce commerce, TestShop shop, UUID product, UUID spare) {
        this.commerce = commerce;
        this.http = commerce.http();
        this.shop = shop;
        this.product = product;
        this.host = shop.token(http, "host");
        this.show = new Show(commerce, shop, product);
        fixed("product", product);
        fixed("spareProduct", spare);
        fixed("show", show.id);
        fixed("spareShow", shop.liveShow(http, host, product));
        fixed("draft", draft());
        fixed("order", show.bought(product, 1).get("orderId").asString());
        fixed("offer", show.offer(product, 900, 1, 1, 3_600).get("offerId").asString());
        fixed("ref", show.link(UUID.randomUUID(), product));
        fixed("picture", picture());
        fixed("png", PNG);
        things.put("newRef", () -> show.link(UUID.randomUUID(), product));
        things.put("newProduct", () -> newProduct);
        things.put("showOfNewProduct", this::showOfNewProduct);
        things.put("quarantine", this::quarantine);
    }

    private void fixed(String name, Object value) {
        things.put(name, () -> value);
    }

    Object thing(String name) {
        var known = things.get(name);
        if (known == null) throw new AssertionError("nothing called $" + name);
        return known.get();
    }

    /** What nobody of another shop may find in an answer. */
    List<String> secrets() {
        return List.of(
                shop.id.toString(),
                product.toString(),
                show.id.toString(),
                thing("order").toString(),
                shop.email("owner"),
                shop.staffId("host").toString());
    }

    private UUID draft() {
        var body =
                Map.of("title", Map.of("ko", "초안"), "mode", "live", "audience", "real", "productIds", List.of(product));
        return UUID.fromString(post("/api/commerce/broadcasts", body).get("id").asString());
    }

    private tools.jackson.databind.JsonNode post(String path, Object body) {
        return json(http.post().uri(path).headers(this::asHost).bodyValue(body), 201);
    }

    private void asHost(org.springframework.http.HttpHeaders headers) {
        headers.setBearerAuth(host);
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An offer needs a product that has none yet. */
    private UUID showOfNewProduct() {
        var body = Map.of("name", Map.of("ko", "새것"), "price", Map.of("minor", 1_000, "currency", "KRW"), "stock", 5);
        newProduct =
                UUID.fromString(post("/api/commerce/products", body).get("id").asString());
        return shop.liveShow(http, host, newProduct);
    }

    private String picture() {
        return json(
                        http.post()
                                .uri("/api/commerce/products/{id}/pictures", product)
                                .headers(this::asHost)
                                .contentType(MediaType.IMAGE_PNG)
                                .bodyValue(PNG),
                        201)
                .get("id")
                .asString();
    }

    private UUID quarantine() {
        var id = UUID.randomUUID();
        Sql.state(
                commerce,
                "commerce_worker",
                "INSERT INTO payment_quarantine (id, shop_id, subject, reason, at) VALUES ('%s', '%s', '%s', 'amount', now())"
                        .formatted(id, shop.id, id));
        return id;
    }
}
