package dev.livestall.commerce.broadcast;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Heard;
import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.Move;
import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.stock.Wish;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class ShowIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 120);
    private static final UUID QUILT = SHOP.product(39_000, 50);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static Heard room(UUID show) {
        return new Heard(
                Topics.ROOM_EVENTS, it -> it.path("broadcastId").asString("").equals(show.toString()));
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(it -> it.get("type").asString()).toList();
    }

    private static WebTestClient.RequestHeadersSpec<?> pin(UUID show, UUID product) {
        return AT.http()
                .put()
                .uri("/api/commerce/broadcasts/{id}/pin", show)
                .headers(h -> h.setBearerAuth(AT.host()))
                .bodyValue(Map.of("productId", product));
    }

    private static void hold(UUID product) {
        var wish = new Wish(product, null, UUID.randomUUID(), 1, Instant.now().plusSeconds(60));
        AT.commerce()
                .tenancy()
                .inShop(SHOP.id, tx -> AT.commerce().bean(StockLedger.class).hold(tx, wish))
                .delayElement(Duration.ofMillis(30))
                .block();
    }

    private static void paid(JsonNode order) {
        var id = UUID.fromString(order.get("orderId").asString());
        Move move = AT.commerce()
                .tenancy()
                .inShop(SHOP.id, tx -> AT.commerce().bean(MovingOrders.class).paid(tx, id, 3_000, 0, 55_000))
                .block();
        assertThat(move).isInstanceOf(Move.Moved.class);
    }

    @Test
    void theRoomHearsTheShowInItsOrderInItsOwnPartition() {
        var show = new Show(AT.commerce(), SHOP, LAMP, QUILT);
        try (var room = room(show.id)) {
            var pin = json(pin(show.id, LAMP), 200);
            assertThat(json(pin(show.id, LAMP), 200)).as("the same pin again").isEqualTo(pin);
            show.offer(LAMP, 42_000, 10, 2, 600);
            json(pin(show.id, QUILT), 200);
            json(
                    AT.http()
                            .delete()
                            .uri("/api/commerce/broadcasts/{id}/pin", show.id)
                            .headers(h -> h.setBearerAuth(AT.host())),
                    204);
            paid(show.bought(LAMP, 1));
            json(show.post("/end", null), 200);
            json(show.post("/end", null), 200);
            json(show.post("/start", null), 409);
            json(pin(show.id, LAMP), 409);
            room.atLeast(9);
            var told = room.during(Duration.ofSeconds(1));
            told.forEach(it -> EventJson.ROOM.decode(EventJson.MAPPER.writeValueAsBytes(it)));
            assertThat(types(told).stream().filter(it -> !it.equals("stock.changed")))
                    .containsExactly(
                            "broadcast.started",
                            "product.pinned",
                            "offer.started",
                            "product.pinned",
                            "product.unpinned",
                            "product.unpinned",
                            "order.noticed",
                            "offer.ended",
                            "broadcast.ended");
            assertThat(new HashSet<>(room.partitions())).hasSize(1);
            assertThat(Sql.number(AT.commerce(), "SELECT partition FROM broadcast WHERE id = '" + show.id + "'"))
                    .isEqualTo(room.partitions().get(0).longValue());
            var notice = told.stream()
                    .filter(it -> it.get("type").asString().equals("order.noticed"))
                    .findFirst()
                    .orElseThrow();
            assertThat(notice.propertyNames()).doesNotContain("viewerId", "orderId", "collectedMinor");
        }
    }

    @Test
    void tellsChangedStockAtMostThreeTimesASecondAndAtLastTheTruth() {
        var show = new Show(AT.commerce(), SHOP, QUILT);
        try (var room = room(show.id)) {
            room.atLeast(2); // started, and the first telling
            var begun = Instant.now();
            int before = room.during(Duration.ofMillis(100)).size();
            for (int i = 0; i < 30; i++) hold(QUILT);
            var left = Sql.number(
                    AT.commerce(),
                    "SELECT count(*) FROM stock_unit WHERE state = 'free' AND product_id = '" + QUILT + "'");
            room.until(told -> told.get(told.size() - 1).get("left").asLong() == left);
            var told = room.during(Duration.ofSeconds(1));
            var seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            var changes = told.subList(before, told.size());
            assertThat(changes).isNotEmpty().hasSizeLessThanOrEqualTo((int) Math.ceil(3 * seconds) + 1);
            assertThat(told.get(told.size() - 1).get("left").asLong()).isEqualTo(left);
            assertThat(told.get(told.size() - 1).get("total").asLong()).isEqualTo(50);
        }
    }

    @Test
    void theDirectoryKnowsTheShowAndTheProducts() {
        var show = new Show(AT.commerce(), SHOP, LAMP);
        json(show.post("/end", null), 200);
        try (var heard = new Heard(Topics.DIRECTORY, it -> List.of(show.id.toString(), LAMP.toString())
                .contains(it.path("id").asString("")))) {
            var told = heard.atLeast(4);
            told.forEach(it -> EventJson.DIRECTORY.decode(EventJson.MAPPER.writeValueAsBytes(it)));
            assertThat(told.stream()
                            .filter(it -> it.get("type").asString().equals("broadcast"))
                            .map(it -> it.get("state").asString()))
                    .containsExactly("draft", "live", "ended");
            assertThat(told.get(told.size() - 1).get("allowedOrigins").get(0).asString())
                    .isEqualTo("https://shop.example");
        }
    }

    @Test
    void theStudioSeesTheShowWhole() {
        var show = new Show(AT.commerce(), SHOP, QUILT, LAMP);
        json(pin(show.id, LAMP), 200);
        show.offer(LAMP, 41_000, 5, 1, 60);
        var seen = json(
                AT.http().get().uri("/api/commerce/broadcasts/{id}", show.id).headers(h -> h.setBearerAuth(AT.host())),
                200);
        assertThat(seen.get("state").asString()).isEqualTo("live");
        assertThat(seen.get("shopName").get("ko").asString()).isEqualTo("달빛상점");
        assertThat(seen.get("products").get(0).get("card").get("productId").asString())
                .isEqualTo(QUILT.toString());
        assertThat(seen.get("products").get(1).get("pinned").asBoolean()).isTrue();
        assertThat(seen.get("products").get(1).get("shown").asBoolean()).isTrue();
        assertThat(seen.get("pin").get("productId").asString()).isEqualTo(LAMP.toString());
        assertThat(seen.get("offer").get("left").asInt()).isEqualTo(5);
        var list = json(AT.http().get().uri("/api/commerce/broadcasts").headers(h -> h.setBearerAuth(AT.host())), 200);
        assertThat(list.get(0).get("id").asString()).isEqualTo(show.id.toString());
        json(show.post("/end", null), 200);
    }
}
