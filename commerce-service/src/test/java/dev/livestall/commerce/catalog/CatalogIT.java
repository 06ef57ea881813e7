package dev.livestall.commerce.catalog;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Heard;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.events.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class CatalogIT {
    private static final TestShop SHOP = new TestShop();
    private static final TestShop OTHER = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 20);
    private static Commerce commerce;
    private static WebTestClient http;
    private static String host;
    private static String stranger;

    @BeforeAll
    static void start() {
        OTHER.product(1_000, 1);
        commerce = Commerce.start(TestShop.seeding(SHOP, OTHER));
        http = commerce.http();
        host = SHOP.token(http, "host");
        stranger = OTHER.token(http, "host");
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> ask(
            String token, HttpMethod method, String path, @Nullable Object body) {
        var request = http.method(method)
                .uri("/api/commerce/products" + path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(h -> h.setBearerAuth(token));
        return body == null ? request : request.bodyValue(body);
    }

    private static JsonNode host(HttpMethod method, String path, @Nullable Object body, int status) {
        return json(ask(host, method, path, body), status);
    }

    private static Map<String, Object> product(String name, long price, Object... more) {
        var body = new HashMap<String, Object>(Map.of("name", Map.of("ko", name), "price", won(price)));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }

    private static Map<String, Object> won(long minor) {
        return Map.of("minor", minor, "currency", "KRW");
    }

    private static Map<String, Object> variant(String name, Object... more) {
        var body = new HashMap<String, Object>(Map.of("name", Map.of("ko", name)));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
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
                        commerce, "SELECT count(*) FROM variant_price WHERE variant_id = '" + path.substring(1) + "'"))
                .isEqualTo(2);

        host(HttpMethod.DELETE, path, null, 204);
        host(HttpMethod.DELETE, path, null, 204);
        assertThat(names(host(HttpMethod.GET, "?q=찻잔", null, 200))).isEmpty();
        assertThat(names(host(HttpMethod.GET, "?q=찻잔&archived=true", null, 200)))
                .containsExactly("찻잔 한 쌍");
        assertThat(host(HttpMethod.GET, path, null, 200).get("archivedAt")).isNotNull();
        host(HttpMethod.POST, path + "/restore", null, 204);
        assertThat(names(host(HttpMethod.GET, "?q=한쌍", null, 200))).containsExactly("찻잔 한 쌍");
        for (var method : List.of(HttpMethod.GET, HttpMethod.DELETE)) json(ask(stranger, method, path, null), 404);
        json(ask(stranger, HttpMethod.PUT, path, product("mine", 1)), 404);
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
        var bare = http.post()
                .uri("/api/commerce/products")
                .headers(h -> h.setBearerAuth(host))
                .bodyValue(product("x", 1_000));
        assertThat(json(bare, 400).get("code").asString()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void aRepeatedRequestIsOneProduct() {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<JsonNode>();
        for (int i = 0; i < 2; i++) {
            answers.add(json(
                    http.post()
                            .uri("/api/commerce/products")
                            .header("Idempotency-Key", key)
                            .headers(h -> h.setBearerAuth(host))
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
            var page = http.get()
                    .uri(at)
                    .headers(h -> h.setBearerAuth(host))
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
        assertThat(json(ask(stranger, HttpMethod.GET, "?q=달항아리", null), 200).size())
                .isZero();
        for (var bad : List.of("?limit=0", "?limit=201", "?after=x", "?after=MQ", "?q=" + "x".repeat(101))) {
            host(HttpMethod.GET, bad, null, 400);
        }
    }

    @Test
    void onlyHostsChangeTheCatalogue() {
        var agent = SHOP.token(http, "agent");
        json(ask(agent, HttpMethod.GET, "", null), 200);
        json(ask(agent, HttpMethod.POST, "", product("x", 1_000)), 403);
        json(ask(agent, HttpMethod.PUT, "/" + LAMP, product("x", 1_000)), 403);
        json(ask(agent, HttpMethod.DELETE, "/" + LAMP, null), 403);
        var change = Map.of("change", 1, "reason", "counted");
        json(ask(agent, HttpMethod.POST, "/" + LAMP + "/stock-changes", change), 403);
        json(ask(stranger, HttpMethod.POST, "/" + LAMP + "/stock-changes", change), 404);
    }
}
