package dev.livestall.commerce.broadcast;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Heard;
import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class PlanIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 20);
    private static final UUID QUILT = SHOP.product(39_000, 20);
    private static final UUID MUG = SHOP.product(9_900, 1);
    private static final UUID VASE = SHOP.product(25_000, 20);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static WebTestClient.RequestHeadersSpec<?> ask(HttpMethod method, String path, @Nullable Object body) {
        return AT.ask(method, "/broadcasts" + path, body);
    }

    private static JsonNode act(HttpMethod method, String path, int status) {
        return json(ask(method, path, null), status);
    }

    private static Map<String, Object> plan(Object... more) {
        var plan = new java.util.HashMap<String, Object>(Map.of("title", Map.of("ko", "겨울밤")));
        for (int i = 0; i < more.length; i += 2) plan.put((String) more[i], more[i + 1]);
        return plan;
    }

    private static String draft() {
        var body = plan("mode", "live", "audience", "real", "productIds", List.of(LAMP, QUILT, MUG));
        return "/" + json(ask(HttpMethod.POST, "", body), 201).get("id").asString();
    }

    private static Heard room(String show) {
        return new Heard(
                Topics.ROOM_EVENTS,
                it -> it.path("broadcastId").asString("").equals(show.substring(1))
                        && !it.path("type").asString("").equals("stock.changed"));
    }

    private static List<String> pins(JsonNode answer) {
        return answer.values().stream()
                .map(pin -> pin.get("productId").asString())
                .toList();
    }

    @Test
    void isAnnouncedForATimeAndTakenBack() {
        var show = draft();
        var at = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        var planned =
                json(ask(HttpMethod.PUT, show, plan("scheduledAt", at.toString(), "displayOffsetMillis", 8_000)), 200);
        assertThat(planned.get("state").asString()).isEqualTo("scheduled");
        assertThat(planned.get("displayOffsetMillis").asInt()).isEqualTo(8_000);
        try (var directory =
                new Heard(Topics.DIRECTORY, it -> it.path("id").asString("").equals(show.substring(1)))) {
            var entry = directory.atLeast(2).get(1);
            assertThat(entry.get("scheduledAt").asString()).isEqualTo(at.toString());
            assertThat(entry.get("displayOffsetMillis").asInt()).isEqualTo(8_000);
        }
        assertThat(json(ask(HttpMethod.PUT, show, plan()), 200).get("state").asString())
                .isEqualTo("draft");
        for (var bad : List.of(
                plan("scheduledAt", Instant.now().minusSeconds(60).toString()),
                plan("scheduledAt", Instant.now().plus(Duration.ofDays(400)).toString()),
                plan("displayOffsetMillis", -1),
                plan("displayOffsetMillis", 120_001),
                plan("title", Map.of("ko", " ")))) {
            json(ask(HttpMethod.PUT, show, bad), 400);
        }
    }

    @Test
    void aLineUpIsWrittenAnewButKeepsWhatIsOnTheScreen() {
        var show = draft();
        var wanted = List.of(Map.of("productId", VASE, "cueSeconds", 300), Map.of("productId", LAMP));
        json(ask(HttpMethod.PUT, show + "/line-up", Map.of("products", wanted)), 200);
        var products = act(HttpMethod.GET, show, 200).get("products");
        assertThat(products.values().stream()
                        .map(one -> one.get("card").get("productId").asString()))
                .containsExactly(VASE.toString(), LAMP.toString());
        assertThat(products.get(0).get("cueSeconds").asInt()).isEqualTo(300);

        act(HttpMethod.POST, show + "/start", 200);
        json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(LAMP))), 200);
        var without = Map.of("products", List.of(Map.of("productId", VASE)));
        assertThat(json(ask(HttpMethod.PUT, show + "/line-up", without), 409)
                        .get("code")
                        .asString())
                .isEqualTo("product-in-use");
        json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of())), 200);
        json(ask(HttpMethod.PUT, show + "/line-up", without), 200);
        for (var bad : List.of(
                List.of(),
                List.of(Map.of("productId", LAMP), Map.of("productId", LAMP)),
                List.of(Map.of("productId", LAMP, "cueSeconds", -1)))) {
            json(ask(HttpMethod.PUT, show + "/line-up", Map.of("products", bad)), 400);
        }
        json(
                ask(
                        HttpMethod.PUT,
                        show + "/line-up",
                        Map.of("products", List.of(Map.of("productId", UUID.randomUUID())))),
                404);
    }

    @Test
    void upToThreeProductsAreOnTheScreenInOrder() {
        var show = draft();
        act(HttpMethod.POST, show + "/start", 200);
        try (var room = room(show)) {
            var first = json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(LAMP, QUILT))), 200);
            var second =
                    json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(QUILT, MUG, LAMP))), 200);
            assertThat(pins(second)).containsExactly(QUILT.toString(), MUG.toString(), LAMP.toString());
            assertThat(second.get(0)).as("what stays keeps its pin").isEqualTo(first.get(1));
            json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(LAMP, QUILT, MUG))), 200);
            json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(LAMP, QUILT, MUG))), 200);
            var seen = act(HttpMethod.GET, show, 200);
            assertThat(pins(seen.get("pins"))).containsExactly(LAMP.toString(), QUILT.toString(), MUG.toString());
            assertThat(seen.get("pin")).isEqualTo(seen.get("pins").get(0));
            json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(LAMP, QUILT, MUG, VASE))), 400);
            json(ask(HttpMethod.PUT, show + "/pins", Map.of("productIds", List.of(VASE))), 404);
            var told = room.atLeast(5);
            assertThat(told.stream().map(it -> it.get("type").asString()))
                    .containsExactly(
                            "broadcast.started", "product.pinned", "product.pinned", "product.pinned", "pins.ordered");
            assertThat(told.get(4).get("pins").size()).isEqualTo(3);
        }
    }

    @Test
    void aRehearsalIsMarkedInEveryEventAndLeavesNothingBehind() {
        var show = draft();
        assertThat(act(HttpMethod.PUT, show + "/rehearsal", 200).get("state").asString())
                .isEqualTo("rehearsal");
        act(HttpMethod.PUT, show + "/rehearsal", 200);
        json(ask(HttpMethod.PUT, show + "/pin", Map.of("productId", LAMP)), 200);
        json(ask(HttpMethod.POST, show + "/offers", Show.offerBody(QUILT, 30_000, 2, 1, 600)), 201);
        var order =
                Show.of(AT.commerce(), SHOP, UUID.fromString(show.substring(1))).bought(LAMP, 1);
        assertThat(Sql.number(
                        AT.commerce(),
                        "SELECT count(*) FROM orders WHERE mode = 'rehearsal' AND id = '"
                                + order.get("orderId").asString() + "'"))
                .isEqualTo(1);
        act(HttpMethod.POST, show + "/start", 200);
        var now = act(HttpMethod.GET, show, 200);
        assertThat(now.get("state").asString()).isEqualTo("live");
        assertThat(now.get("pins").size()).isZero();
        assertThat(now.get("offer")).isNull();
        assertThat(now.get("products").get(0).get("shown").asBoolean()).isFalse();
        assertThat(act(HttpMethod.PUT, show + "/rehearsal", 409).get("code").asString())
                .isEqualTo("broadcast-live");
        try (var room = room(show)) {
            var told = room.atLeast(7);
            assertThat(told.stream()
                            .map(it -> it.get("type").asString() + " "
                                    + it.get("mode").asString()))
                    .containsExactly(
                            "rehearsal.started rehearsal",
                            "product.pinned rehearsal",
                            "offer.started rehearsal",
                            "offer.ended rehearsal",
                            "product.unpinned rehearsal",
                            "rehearsal.ended rehearsal",
                            "broadcast.started live");
        }
        try (var directory =
                new Heard(Topics.DIRECTORY, it -> it.path("id").asString("").equals(show.substring(1)))) {
            assertThat(directory.atLeast(4).stream()
                            .map(it -> it.get("state").asString() + " "
                                    + it.get("mode").asString()))
                    .containsExactly("draft live", "rehearsal rehearsal", "draft live", "live live");
        }
        var books = json(
                AT.http()
                        .get()
                        .uri("/api/commerce/broadcasts" + show + "/books")
                        .headers(h -> h.setBearerAuth(AT.host())),
                200);
        assertThat(books.get("currencies").size()).isZero();
    }

    @Test
    void aProductIsSoldOutWhenItsLastUnitIsPaidAndNotBefore() {
        var show = draft();
        act(HttpMethod.POST, show + "/start", 200);
        var id = UUID.fromString(show.substring(1));
        var order = Show.of(AT.commerce(), SHOP, id).bought(MUG, 1);
        assertThat(card(show, MUG).get("left").asInt()).isZero();
        assertThat(card(show, MUG).get("soldOut")).isNull();
        AT.commerce()
                .tenancy()
                .inShop(SHOP.id, tx -> AT.commerce()
                        .bean(dev.livestall.commerce.order.MovingOrders.class)
                        .paid(tx, UUID.fromString(order.get("orderId").asString()), 3_000, 0, 12_900))
                .block();
        assertThat(card(show, MUG).get("soldOut").asBoolean()).isTrue();
        try (var room = new Heard(
                Topics.ROOM_EVENTS,
                it -> it.path("broadcastId").asString("").equals(id.toString())
                        && it.path("soldOut").asBoolean(false))) {
            assertThat(room.atLeast(1).get(0).get("productId").asString()).isEqualTo(MUG.toString());
        }
        try (var turns = turns(id)) {
            assertThat(turns.atLeast(1).get(0).get("type").asString()).isEqualTo("product.sold_out");
            assertThat(turns.atLeast(1).get(0).at("/name/ko").asString()).isNotBlank();
            restock(2);
            assertThat(turns.atLeast(2).get(1).get("type").asString()).isEqualTo("product.restocked");
            restock(1);
            assertThat(turns.during(Duration.ofSeconds(2)))
                    .as("once each, and not again for each unit more")
                    .hasSize(2);
        }
    }

    /** When the mug sold out in the show, and when it came back. */
    private static Heard turns(UUID show) {
        return new Heard(
                Topics.ROOM_EVENTS,
                it -> it.path("broadcastId").asString("").equals(show.toString())
                        && it.path("productId").asString("").equals(MUG.toString())
                        && it.path("type").asString("").matches("product\\.(sold_out|restocked)"));
    }

    private static void restock(int units) {
        json(
                AT.ask(
                        HttpMethod.POST,
                        "/products/" + MUG + "/stock-changes",
                        Map.of("change", units, "reason", "received")),
                201);
    }

    private static JsonNode card(String show, UUID product) {
        return act(HttpMethod.GET, show, 200).get("products").values().stream()
                .map(one -> one.get("card"))
                .filter(card -> card.get("productId").asString().equals(product.toString()))
                .findFirst()
                .orElseThrow();
    }
}
