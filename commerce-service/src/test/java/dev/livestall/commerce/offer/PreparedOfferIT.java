package dev.livestall.commerce.offer;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import tools.jackson.databind.JsonNode;

class PreparedOfferIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 50);
    private static final UUID MUG = SHOP.product(9_900, 50);
    private static final UUID VASE = SHOP.product(25_000, 50);
    private static Commerce commerce;
    private static String host;
    private String show = "";

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        host = SHOP.token(commerce.http(), "host");
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @BeforeEach
    void planAShow() {
        var body = Map.of(
                "title", Map.of("ko", "내일 밤"), "mode", "live", "audience", "real", "productIds", List.of(LAMP, MUG));
        show = json(send(HttpMethod.POST, "", body), 201).get("id").asString();
    }

    private RequestHeadersSpec<?> send(HttpMethod method, String path, Map<String, ?> body) {
        return commerce.http()
                .method(method)
                .uri("/api/commerce/broadcasts" + path)
                .headers(h -> h.setBearerAuth(host))
                .bodyValue(body);
    }

    private RequestHeadersSpec<?> send(HttpMethod method, String path) {
        return commerce.http()
                .method(method)
                .uri("/api/commerce/broadcasts" + path)
                .headers(h -> h.setBearerAuth(host));
    }

    private RequestHeadersSpec<?> prepare(UUID product, Object... more) {
        var body = new HashMap<String, Object>(
                Map.of("price", won(41_000), "quantity", 30, "perBuyer", 2, "seconds", 300));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return send(PUT, "/" + show + "/prepared-offers/" + product, body);
    }

    private static Map<String, Object> won(long minor) {
        return Map.of("minor", minor, "currency", "KRW");
    }

    private JsonNode prepared() {
        return json(send(GET, "/" + show + "/prepared-offers"), 200);
    }

    private static String code(RequestHeadersSpec<?> request, int status) {
        return json(request, status).get("code").asString();
    }

    @Test
    void isKeptForTheShowInTheOrderOfItsLineUpAndTheLastWordCounts() {
        json(prepare(MUG, "price", won(8_900)), 200);
        json(prepare(LAMP), 200);
        json(prepare(LAMP, "price", won(39_000), "quantity", 10), 200);
        assertThat(prepared().size()).isEqualTo(2);
        assertThat(prepared().at("/0/productId").asString()).isEqualTo(LAMP.toString());
        assertThat(prepared().at("/0/price/minor").asLong()).isEqualTo(39_000);
        assertThat(prepared().at("/0/quantity").asInt()).isEqualTo(10);
        json(send(DELETE, "/" + show + "/prepared-offers/" + LAMP), 204);
        json(send(DELETE, "/" + show + "/prepared-offers/" + LAMP), 204);
        assertThat(prepared().size()).isEqualTo(1);
    }

    @Test
    void setsNothingAsideAndStartsNothing() {
        json(prepare(LAMP), 200);
        json(send(HttpMethod.POST, "/" + show + "/start", Map.of()), 200);
        var card = json(send(GET, "/" + show), 200).at("/products/0/card");
        assertThat(card.get("left").asInt()).isEqualTo(50);
        assertThat(card.has("offer")).isFalse();
        assertThat(Sql.number(commerce, "SELECT count(*) FROM offer WHERE broadcast_id = '" + show + "'"))
                .isZero();
    }

    @Test
    void isHeldToTheLowestPriceOfThirtyDaysAsAnyOffer() {
        assertThat(code(prepare(LAMP, "price", won(52_000)), 400)).isEqualTo("invalid");
        assertThat(code(prepare(LAMP, "price", Map.of("minor", 100, "currency", "USD")), 400))
                .isEqualTo("invalid");
        assertThat(code(prepare(LAMP, "perBuyer", 31), 400)).isEqualTo("invalid");
        assertThat(code(prepare(LAMP, "seconds", 90_000), 400)).isEqualTo("invalid");
        assertThat(prepared().size()).isZero();
    }

    @Test
    void belongsToTheLineUpAndGoesWithItsProduct() {
        assertThat(code(prepare(VASE), 404)).isEqualTo("unknown-product");
        json(prepare(LAMP), 200);
        json(prepare(MUG, "price", won(8_900)), 200);
        json(send(PUT, "/" + show + "/line-up", Map.of("products", List.of(Map.of("productId", MUG)))), 200);
        assertThat(prepared().size()).isEqualTo(1);
        assertThat(prepared().at("/0/productId").asString()).isEqualTo(MUG.toString());
    }

    @Test
    void namesAVariantWhereThereIsAChoice() {
        var cups = SHOP.productOf(commerce.http(), 20_000, 5, "흰색", "검정");
        var id = UUID.fromString(cups.get("id").asString());
        var black = cups.at("/variants/1/id").asString();
        json(send(PUT, "/" + show + "/line-up", Map.of("products", List.of(Map.of("productId", id)))), 200);
        assertThat(code(prepare(id, "price", won(15_000)), 422)).isEqualTo("variant-needed");
        json(prepare(id, "price", won(15_000), "variantId", black), 200);
        assertThat(prepared().at("/0/variantId").asString()).isEqualTo(black);
    }

    @Test
    void anEndedShowHasNothingToPrepare() {
        json(send(HttpMethod.POST, "/" + show + "/start", Map.of()), 200);
        json(send(HttpMethod.POST, "/" + show + "/end", Map.of()), 200);
        assertThat(code(prepare(LAMP), 409)).isEqualTo("broadcast-ended");
    }
}
