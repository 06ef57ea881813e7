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
    private UUID newMessage = UUID.randomUUID();

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
        fixed("coupon", coupon());
        fixed("runningCoupon", coupon());
        fixed("ref", show.link(UUID.randomUUID(), product));
        fixed("picture", picture());
        fixed("png", PNG);
        things.put("newRef", () -> show.link(UUID.randomUUID(), product));
        things.put("newProduct", () -> newProduct);
        things.put("showOfNewProduct", this::showOfNewProduct);
        things.put("quarantine", this::quarantine);
        fixed("owner", shop.staffId("owner"));
        fixed("ownerEmail", shop.email("owner"));
        fixed("hook", newHook());
        things.put("newHook", this::newHook);
        things.put("hookOfMessage", this::hookOfMessage);
        things.put("newMessage", () -> newMessage);
        things.put("newStaff", this::newStaff);
        things.put("newInvitation", this::newInvitation);
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

    private String coupon() {
        var body =
                Map.of("name", Map.of("ko", "쿠폰"), "percent", 10, "claims", 50, "seconds", 600, "usableSeconds", 600);
        return post("/api/commerce/broadcasts/" + show.id + "/coupons", body)
                .get("couponId")
                .asString();
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
        return made(
                "INSERT INTO payment_quarantine (id, shop_id, subject, reason, at) VALUES ('%s', '%s', '%1$s', 'amount', now())");
    }

    private UUID newStaff() {
        return made("INSERT INTO staff (id, shop_id, email, name, role) VALUES ('%s', '%s', '%1$s', 'N', 'marketer')");
    }

    private UUID newInvitation() {
        return made(
                "INSERT INTO invitation (id, shop_id, email, role, token_hash, invited_by, made_at, expires_at) VALUES"
                        + " ('%s', '%s', 'n@example.com', 'agent', '%1$s', '" + shop.staffId("owner")
                        + "', now(), now())");
    }

    private UUID newHook() {
        return made("INSERT INTO webhook_endpoint (id, shop_id, url, events, secret, made_at, paused_at) VALUES"
                + " ('%s', '%s', 'https://shop.example/', '{order.paid}', '\\x01', now(), now())");
    }

    private UUID hookOfMessage() {
        var hook = newHook();
        newMessage =
                made("INSERT INTO webhook_delivery (id, shop_id, endpoint_id, type, body, made_at, next_try_at) VALUES"
                        + " ('%s', '%s', '" + hook + "', 'order.paid', '\\x7b7d', now(), now())");
        return hook;
    }

    /** @param insert takes the new id and the shop's */
    private UUID made(String insert) {
        var id = UUID.randomUUID();
        var role = insert.contains("invitation") || insert.contains("webhook_endpoint")
                ? "commerce_app"
                : "commerce_worker";
        var shopFirst = "SELECT set_config('app.shop', '" + shop.id + "', false); ";
        var state = Sql.state(commerce, role, shopFirst + insert.formatted(id, shop.id));
        if (!state.equals("00000")) throw new AssertionError(state + ": " + insert);
        return id;
    }
}
