package dev.livestall.commerce.catalog;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.catalog.Goods.product;
import static dev.livestall.commerce.catalog.Goods.variant;
import static dev.livestall.commerce.catalog.Goods.won;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Heard;
import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.events.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class CatalogIT {
    private static final TestShop SHOP = new TestShop();
    private static final TestShop OTHER = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 20);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP, OTHER);

    private static String stranger() {
        return AT.token(OTHER, "host");
    }

    private static JsonNode host(HttpMethod method, String path, @Nullable Object body, int status) {
        return json(AT.ask(method, "/products" + path, body), status);
    }

    private static List<String> names(JsonNode list) {
        return list.values().stream()
                .map(one -> one.get("name").get("ko").asString())
                .toList();
    }

    @Test
    void makesChangesArchivesAndRestores() {
        var made = host(HttpMethod.POST, "", product("찻잔", 12_000, "stock", 7, "code", "CUP-1"), 201);
        var path = "/" + made.get("id").asString();
        assertThat(made.get("left").asInt()).isEqualTo(7);
        assertThat(made.get("variants")).isNull();
        var changed = host(HttpMethod.PUT, path, product("찻잔 한 쌍", 11_000, "description", Map.of("ko", "손으로 빚은")), 200);
        assertThat(changed.get("price").get("minor").asLong()).isEqualTo(11_000);
        assertThat(changed.get("left").asInt())
                .as("a change is none of the stock")
                .isEqualTo(7);
        assertThat(changed.get("code")).isNull();
        try (var directory = new Heard(
                Topics.DIRECTORY,
                it -> it.path("id").asString("").equals(made.get("id").asString()))) {
            assertThat(directory.atLeast(2).get(1).get("name").get("ko").asString())
                    .isEqualTo("찻잔 한 쌍");
        }
        assertThat(Sql.number(
                        AT.commerce(),
                        "SELECT count(*) FROM variant_price WHERE variant_id = '" + path.substring(1) + "'"))
                .isEqualTo(2);

        host(HttpMethod.DELETE, path, null, 204);
        host(HttpMethod.DELETE, path, null, 204);
        assertThat(names(host(HttpMethod.GET, "?q=찻잔", null, 200))).isEmpty();
        assertThat(names(host(HttpMethod.GET, "?q=찻잔&archived=true", null, 200)))
                .containsExactly("찻잔 한 쌍");
        assertThat(host(HttpMethod.GET, path, null, 200).get("archivedAt")).isNotNull();
        host(HttpMethod.POST, path + "/restore", null, 204);
        assertThat(names(host(HttpMethod.GET, "?q=한쌍", null, 200))).containsExactly("찻잔 한 쌍");
        for (var method : List.of(HttpMethod.GET, HttpMethod.DELETE))
            json(AT.ask(stranger(), method, "/products" + path, null), 404);
        json(AT.ask(stranger(), HttpMethod.PUT, "/products" + path, product("mine", 1)), 404);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        record Case(Map<String, Object> body, String field) {}
        for (var bad : List.of(
                new Case(product(" ", 1_000), "name.ko"),
                new Case(product("x", 0), "price.minor"),
                new Case(product("x", -1), "price.minor"),
                new Case(product("x", 9_223_372_036_854_775_807L), "price.minor"),
                new Case(product("x", 1_000, "price", Map.of("minor", 5, "currency", "USD")), "price.currency"),
                new Case(product("x", 1_000, "stock", -1), "stock"),
                new Case(product("x", 1_000, "stock", 10_001), "stock"),
                new Case(
                        product("x", 1_000, "variants", List.of(variant("빨강"), variant("파랑", "price", won(0)))),
                        "variants[1].price.minor"),
                new Case(product("x", 1_000, "variants", List.of(variant("빨강"), variant("빨강"))), "variants"),
                new Case(product("x", 1_000, "code", "A", "variants", List.of(variant("빨강", "code", "A"))), "code"),
                new Case(
                        product("x", 1_000, "variants", List.of(variant("빨강", "id", UUID.randomUUID()))),
                        "variants[0].id"))) {
            var method = bad.field().endsWith(".id") ? HttpMethod.PUT : HttpMethod.POST;
            var answer = host(method, method == HttpMethod.PUT ? "/" + LAMP : "", bad.body(), 400);
            assertThat(answer.get("code").asString()).isEqualTo("invalid");
            assertThat(answer.get("errors").values().stream()
                            .map(one -> one.get("field").asString()))
                    .as(answer.toString())
                    .contains(bad.field());
        }
        host(HttpMethod.POST, "", product("하나", 1_000, "code", "TWICE"), 201);
        assertThat(host(HttpMethod.POST, "", product("둘", 1_000, "code", "TWICE"), 409)
                        .get("code")
                        .asString())
                .isEqualTo("code-taken");
        var bare = AT.http()
                .post()
                .uri("/api/commerce/products")
                .headers(h -> h.setBearerAuth(AT.host()))
                .bodyValue(product("x", 1_000));
        assertThat(json(bare, 400).get("code").asString()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void aRepeatedRequestIsOneProduct() {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<JsonNode>();
        for (int i = 0; i < 2; i++) {
            answers.add(json(
                    AT.http()
                            .post()
                            .uri("/api/commerce/products")
                            .header("Idempotency-Key", key)
                            .headers(h -> h.setBearerAuth(AT.host()))
                            .bodyValue(product("한 번만", 1_000)),
                    201));
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(names(host(HttpMethod.GET, "?q=한번만", null, 200))).hasSize(1);
    }

    @Test
    void pagesThroughAllAndFindsKorean() {
        for (int i = 0; i < 7; i++) host(HttpMethod.POST, "", product("백자 달항아리 " + i, 10_000 + i), 201);
        var seen = new ArrayList<String>();
        var at = "/api/commerce/products?q=항아리 백자&limit=3";
        while (at != null) {
            var page = AT.http()
                    .get()
                    .uri(at)
                    .headers(h -> h.setBearerAuth(AT.host()))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult();
            seen.addAll(names(java.util.Objects.requireNonNull(page.getResponseBody())));
            var link = page.getResponseHeaders().getFirst("Link");
            at = link == null
                    ? null
                    : java.net.URLDecoder.decode(
                            link.substring(1, link.indexOf('>')), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates().allMatch(name -> name.startsWith("백자 달항아리"));
        assertThat(names(host(HttpMethod.GET, "?q=달항아리 3", null, 200))).containsExactly("백자 달항아리 3");
        assertThat(names(host(HttpMethod.GET, "?q=아리달항", null, 200)))
                .as("pairs alone are not enough")
                .isEmpty();
        assertThat(names(host(HttpMethod.GET, "?q=%25", null, 200))).isEmpty();
        assertThat(json(AT.ask(stranger(), HttpMethod.GET, "/products?q=달항아리", null), 200)
                        .size())
                .isZero();
        for (var bad : List.of("?limit=0", "?limit=201", "?after=x", "?after=MQ", "?q=" + "x".repeat(101))) {
            host(HttpMethod.GET, bad, null, 400);
        }
    }

    @Test
    void onlyHostsChangeTheCatalogue() {
        var agent = AT.token(SHOP, "agent");
        json(AT.ask(agent, HttpMethod.GET, "/products", null), 200);
        json(AT.ask(agent, HttpMethod.POST, "/products", product("x", 1_000)), 403);
        json(AT.ask(agent, HttpMethod.PUT, "/products/" + LAMP, product("x", 1_000)), 403);
        json(AT.ask(agent, HttpMethod.DELETE, "/products/" + LAMP, null), 403);
        var change = Map.of("change", 1, "reason", "counted");
        json(AT.ask(agent, HttpMethod.POST, "/products/" + LAMP + "/stock-changes", change), 403);
        json(AT.ask(stranger(), HttpMethod.POST, "/products/" + LAMP + "/stock-changes", change), 404);
    }
}
