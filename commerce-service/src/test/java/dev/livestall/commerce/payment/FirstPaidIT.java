package dev.livestall.commerce.payment;

import static dev.livestall.commerce.Show.line;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Show;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Shops where who pays first is served. */
class FirstPaidIT {
    private static Till till;
    private static Show show;
    private static UUID cup;
    private static String red;
    private static String blue;

    @BeforeAll
    static void open() {
        till = new Till();
        var made = till.shop.productOf(till.http, 8_000, 2, "빨강", "파랑");
        cup = UUID.fromString(made.get("id").asString());
        red = made.get("variants").get(0).get("id").asString();
        blue = made.get("variants").get(1).get("id").asString();
        show = new Show(till.commerce, till.shop, till.product, cup);
        policy(false, null, "owner", 200);
    }

    @AfterAll
    static void close() {
        till.close();
    }

    private static JsonNode policy(boolean holds, @Nullable Integer seconds, String role, int status) {
        var body = new HashMap<String, Object>(Map.of("holdsUnits", holds));
        if (seconds != null) body.put("holdSeconds", seconds);
        var token = till.shop.token(till.http, role);
        return json(
                till.http
                        .put()
                        .uri("/api/commerce/hold-policy")
                        .headers(h -> h.setBearerAuth(token))
                        .bodyValue(body),
                status);
    }

    private static Till.Order order(List<Map<String, Object>> lines) {
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, cup);
        var order = json(show.basket(UUID.randomUUID().toString(), ref, lines), 201);
        assertThat(order.get("unitsHeld").asBoolean()).isFalse();
        return new Till.Order(UUID.fromString(order.get("orderId").asString()), ref, viewer);
    }

    private static List<Map<String, Object>> both() {
        return List.of(line(cup, 2, "variantId", red), line(cup, 1, "variantId", blue));
    }

    @Test
    void theFirstWhoPaidIsServedAndTheNextGetsTheMoneyBackByItself() {
        var first = order(both());
        var second = order(both());
        assertThat(till.units(first)).as("units of an order that is not paid").isEmpty();
        assertThat(till.one(
                        "SELECT convert_from(payload, 'UTF8')::json ->> 'held' FROM outbox WHERE aggregate = 'order:"
                                + first.id() + "'"))
                .isEqualTo("false");
        var firstPage = till.page(first);
        till.pay(till.page(second), Till.PAYS);
        Till.await("paid", () -> till.state(second));
        assertThat(till.units(second)).isEqualTo("sold=3");
        till.pay(firstPage, Till.PAYS);
        Till.await("expired", () -> till.state(first));
        Till.await(
                "done 27000",
                () -> till.one(
                        "SELECT state || ' ' || amount_minor FROM refund WHERE order_id = '" + first.id() + "'"));
        assertThat(till.units(first)).isEmpty();
        assertThat(till.told(first)).isEqualTo("checkout.started checkout.expired");
        assertThat(till.one("SELECT count(*) FROM stock_unit WHERE product_id = '" + cup + "' AND state = 'free'"))
                .as("the unit that was there for the one who came too late")
                .isEqualTo("1");
        var late = json(show.basket(UUID.randomUUID().toString(), show.link(UUID.randomUUID(), cup), both()), 409);
        assertThat(late.get("code").asString()).isEqualTo("sold-out");
    }

    @Test
    void theOwnerSetsHowLongACheckoutIsGoodAndNobodyElse() {
        assertThat(policy(true, 600, "owner", 200).get("holdSeconds").asInt()).isEqualTo(600);
        var order = json(
                show.checkout(UUID.randomUUID().toString(), show.link(UUID.randomUUID(), till.product), 1, null), 201);
        assertThat(order.get("unitsHeld")).isNull();
        var until = Duration.between(
                Instant.parse(order.get("startedAt").asString()),
                Instant.parse(order.get("holdEndsAt").asString()));
        assertThat(until).isEqualTo(Duration.ofMinutes(10));
        policy(true, 299, "owner", 400);
        policy(true, 90_000, "owner", 400);
        policy(true, null, "host", 403);
        policy(false, null, "owner", 200);
    }
}
