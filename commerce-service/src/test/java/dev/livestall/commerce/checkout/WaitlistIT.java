package dev.livestall.commerce.checkout;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.MovingOrders;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class WaitlistIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID VASE = SHOP.product(25_000, 1);
    private static final UUID BOWL = SHOP.product(9_000, 1);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        show = new Show(commerce, SHOP, VASE, BOWL);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static int waits(String ref) {
        return json(
                        commerce.http()
                                .post()
                                .uri("/api/commerce/buy-links/{ref}/waiting", ref)
                                .bodyValue(Map.of()),
                        201)
                .get("place")
                .asInt();
    }

    private static int place(String ref) {
        return json(commerce.http().get().uri("/api/commerce/buy-links/{ref}/waiting", ref), 200)
                .get("place")
                .asInt();
    }

    private static JsonNode order(String ref) {
        return json(commerce.http().get().uri("/api/commerce/buy-links/{ref}", ref), 200)
                .path("order");
    }

    private static void expires(JsonNode order) {
        var id = UUID.fromString(order.get("orderId").asString());
        commerce.tenancy()
                .inShop(SHOP.id, tx -> commerce.bean(MovingOrders.class).expired(tx, id))
                .block();
    }

    private static void awaitHeld(String ref) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> order(ref).path("state").asString("").equals("held"));
    }

    @Test
    void theUnitThatComesBackIsHeldForTheNextInLine() {
        var first = show.bought(VASE, 1);
        var second = show.link(UUID.randomUUID(), VASE);
        var third = show.link(UUID.randomUUID(), VASE);
        assertThat(waits(second)).isEqualTo(1);
        assertThat(waits(third)).isEqualTo(2);
        assertThat(waits(second)).as("again").isEqualTo(1);
        expires(first);
        awaitHeld(second);
        assertThat(place(second)).isZero();
        assertThat(place(third)).isEqualTo(1);
        assertThat(order(third).isMissingNode()).isTrue();
        assertThat(Sql.number(
                        commerce,
                        "SELECT count(*) FROM stock_unit WHERE state = 'held' AND order_id = '"
                                + order(second).get("orderId").asString() + "'"))
                .isEqualTo(1);
        expires(order(second));
        awaitHeld(third);
    }

    @Test
    void whoLeftTheLineIsNotOfferedAnything() {
        var first = show.bought(BOWL, 1);
        var gone = show.link(UUID.randomUUID(), BOWL);
        var next = show.link(UUID.randomUUID(), BOWL);
        waits(gone);
        waits(next);
        json(commerce.http().method(HttpMethod.DELETE).uri("/api/commerce/buy-links/{ref}/waiting", gone), 204);
        assertThat(place(next)).isEqualTo(1);
        expires(first);
        awaitHeld(next);
        assertThat(order(gone).isMissingNode()).isTrue();
        json(
                commerce.http()
                        .post()
                        .uri("/api/commerce/buy-links/{ref}/waiting", "AAAAAAAAAAAAAAAA")
                        .bodyValue(Map.of()),
                404);
    }
}
