package dev.livestall.commerce.checkout;

import static dev.livestall.commerce.Show.line;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.MoneyBack;
import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.order.Orders;
import dev.livestall.events.EventJson;
import dev.livestall.events.OrderEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BasketIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 100);
    private static final UUID QUILT = SHOP.product(39_000, 100);
    private static final UUID SCARCE = SHOP.product(19_900, 2);
    private static final UUID ELSEWHERE = SHOP.product(1_000, 10);
    private static Commerce commerce;
    private static Show show;
    private static UUID cup;
    private static String red;
    private static String blue;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        var made = SHOP.productOf(commerce.http(), 8_000, 10, "빨강", "파랑");
        cup = UUID.fromString(made.get("id").asString());
        red = made.get("variants").get(0).get("id").asString();
        blue = made.get("variants").get(1).get("id").asString();
        show = new Show(commerce, SHOP, LAMP, QUILT, SCARCE, cup);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static JsonNode bought(String ref, int status, List<Map<String, Object>> lines) {
        return json(show.basket(UUID.randomUUID().toString(), ref, lines), status);
    }

    private static String link(UUID product) {
        return show.link(UUID.randomUUID(), product);
    }

    private static long units(String where) {
        return Sql.number(commerce, "SELECT count(*) FROM stock_unit WHERE " + where);
    }

    @Test
    void holdsSeveralProductsAndVariantsAsOneOrder() {
        var order = bought(
                link(LAMP),
                201,
                List.of(line(LAMP, 2), line(cup, 1, "variantId", red), line(cup, 3, "variantId", blue)));
        assertThat(order.get("itemsMinor").asLong()).isEqualTo(2 * 52_000 + 4 * 8_000);
        assertThat(order.get("totalMinor").asLong()).isEqualTo(2 * 52_000 + 4 * 8_000 + 3_000);
        var lines = order.get("lines");
        assertThat(lines.get(0).get("variantId")).isNull();
        assertThat(lines.get(1).get("variantId").asString()).isEqualTo(red);
        assertThat(lines.get(2).get("quantity").asInt()).isEqualTo(3);
        assertThat(lines.get(2).get("name").get("ko").asString()).isEqualTo("머그컵 · 파랑");
        var id = order.get("orderId").asString();
        assertThat(units("state = 'held' AND order_id = '" + id + "' AND variant_id = '" + blue + "'"))
                .isEqualTo(3);
        assertThat(units("order_id = '" + id + "'")).isEqualTo(6);
    }

    @Test
    void holdsNothingIfOneLineCantBeHadAndNamesIt() {
        var orders = Sql.number(commerce, "SELECT count(*) FROM orders");
        var free = units("state = 'free' AND product_id = '" + QUILT + "'");
        var ref = link(QUILT);
        var key = UUID.randomUUID().toString();
        var lines = List.of(line(QUILT, 2), line(SCARCE, 3));
        var refused = json(show.basket(key, ref, lines), 422);
        assertThat(refused.get("code").asString()).isEqualTo("quantity-limit");
        assertThat(refused.get("max").asInt()).isEqualTo(2);
        assertThat(refused.get("line").asInt()).isEqualTo(1);
        assertThat(refused.get("productId").asString()).isEqualTo(SCARCE.toString());
        assertThat(json(show.basket(key, ref, lines), 422)).as("a repeat").isEqualTo(refused);
        assertThat(bought(ref, 409, List.of(line(SCARCE, 1), line(QUILT, 1, "expectedUnitMinor", 1)))
                        .get("code")
                        .asString())
                .isEqualTo("price-changed");
        assertThat(units("state = 'free' AND product_id = '" + QUILT + "'")).isEqualTo(free);
        assertThat(units("state = 'free' AND product_id = '" + SCARCE + "'")).isEqualTo(2);
        assertThat(Sql.number(commerce, "SELECT count(*) FROM orders")).isEqualTo(orders);
    }

    @Test
    void basketsInOppositeOrderNeverWaitForEachOtherForEver() throws Exception {
        show.offer(LAMP, 42_000, 30, 10, 600);
        show.offer(QUILT, 29_000, 30, 10, 600);
        var ref = link(LAMP);
        var wishes = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++) {
            var lines = i % 2 == 0 ? List.of(line(LAMP, 1), line(QUILT, 1)) : List.of(line(QUILT, 1), line(LAMP, 1));
            wishes.add(() -> show.basket(UUID.randomUUID().toString(), ref, lines)
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value());
        }
        var pool = Executors.newFixedThreadPool(12);
        var answers = new ArrayList<Integer>();
        try {
            for (var answer : pool.invokeAll(wishes)) answers.add(answer.get());
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnly(201, 422);
        assertThat(answers)
                .filteredOn(answer -> answer == 201)
                .as("the offers' limit per buyer")
                .hasSize(10);
    }

    @Test
    void refusesABasketThatMakesNoSense() {
        var ref = link(LAMP);
        assertThat(bought(ref, 404, List.of(line(LAMP, 1), line(ELSEWHERE, 1)))
                        .get("line")
                        .asInt())
                .isEqualTo(1);
        assertThat(bought(ref, 422, List.of(line(cup, 1))).get("code").asString())
                .isEqualTo("variant-needed");
        bought(ref, 404, List.of(line(LAMP, 1, "variantId", red)));
        bought(ref, 400, List.of(line(LAMP, 1), line(LAMP, 2)));
        bought(ref, 400, List.of());
        bought(ref, 400, java.util.Collections.nCopies(21, line(LAMP, 1)));
        bought(ref, 400, List.of(line(LAMP, 0)));
        var both = Map.of("ref", ref, "quantity", 1, "lines", List.of(line(LAMP, 1)));
        for (var body : List.of(both, Map.of("ref", ref))) {
            json(
                    commerce.http()
                            .post()
                            .uri("/api/commerce/checkouts")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .bodyValue(body),
                    400);
        }
    }

    @Test
    void onlyTheLinesOfTheLinksProductHaveItsTouch() {
        var order = bought(link(cup), 201, List.of(line(QUILT, 1), line(cup, 1, "variantId", red)));
        var told = told(order.get("orderId").asString());
        assertThat(told.touch()).isNull();
        assertThat(told.lines().get(0).touch()).isNull();
        assertThat(told.lines().get(1).variantId()).isEqualTo(red);
        assertThat(told.lines().get(1).touch()).isNotNull().satisfies(touch -> assertThat(touch.surfaceId())
                .isEqualTo("pin-1"));
        var alone = told(bought(link(cup), 201, List.of(line(cup, 1, "variantId", red)))
                .get("orderId")
                .asString());
        assertThat(alone.touch()).isNotNull();
        assertThat(alone.lines().get(0).touch()).isNull();
    }

    private static OrderEvent.CheckoutStarted told(String orderId) {
        var payload = commerce.tenancy()
                .asWorker(tx -> tx.one(
                        "SELECT payload FROM outbox WHERE aggregate = $1",
                        row -> row.get("payload", byte[].class),
                        "order:" + orderId))
                .block();
        return (OrderEvent.CheckoutStarted) EventJson.ORDER.decode(payload);
    }

    @Test
    void aRefundedLineGivesItsOwnVariantBack() {
        var order = bought(link(cup), 201, List.of(line(cup, 2, "variantId", red), line(cup, 2, "variantId", blue)));
        var id = UUID.fromString(order.get("orderId").asString());
        var blueLine = UUID.fromString(order.get("lines").get(1).get("lineId").asString());
        var back = new MoneyBack(List.of(new MoneyBack.OfLine(blueLine, 2, 16_000)), 0);
        var moving = commerce.bean(MovingOrders.class);
        commerce.tenancy()
                .inShop(SHOP.id, tx -> moving.paid(tx, id, 3_000, 0, 35_000))
                .block();
        commerce.tenancy()
                .inShop(SHOP.id, tx -> commerce.bean(Orders.class)
                        .lock(tx, id)
                        .then(moving.refunded(tx, id, UUID.randomUUID(), back)))
                .block();
        assertThat(units("order_id = '" + id + "' AND state = 'sold' AND variant_id = '" + red + "'"))
                .isEqualTo(2);
        assertThat(units("order_id = '" + id + "'")).isEqualTo(2);
    }
}
