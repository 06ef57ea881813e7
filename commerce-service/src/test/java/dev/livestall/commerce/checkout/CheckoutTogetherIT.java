package dev.livestall.commerce.checkout;

import static dev.livestall.commerce.TestShop.json;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.stock.StockLedger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Checkouts of one item that come at once: one group at a time, so that they do share transactions. */
class CheckoutTogetherIT {
    private static final int BUYERS = 24;
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 500);
    private static final UUID SCARCE = SHOP.product(19_900, 10);
    private static final UUID ODD = SHOP.product(19_900, 11);
    private static final UUID OFFERED = SHOP.product(19_900, 50);
    private static final UUID LAST = SHOP.product(19_900, 1);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP), "--livestall.commerce.checkout.groups-at-once=1");
        show = new Show(commerce, SHOP, LAMP, SCARCE, ODD, OFFERED, LAST);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long number(String sql) {
        return Sql.number(commerce, sql);
    }

    private static Map<Integer, Long> statuses(List<Supplier<WebTestClient.RequestHeadersSpec<?>>> wishes)
            throws Exception {
        var pool = Executors.newFixedThreadPool(wishes.size());
        try {
            List<Future<Integer>> answers = wishes.stream()
                    .map(wish -> pool.submit(() -> wish.get()
                            .exchange()
                            .expectBody()
                            .returnResult()
                            .getStatus()
                            .value()))
                    .toList();
            var all = new java.util.ArrayList<Integer>();
            for (var answer : answers) all.add(answer.get());
            return all.stream().collect(groupingBy(status -> status, counting()));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Supplier<WebTestClient.RequestHeadersSpec<?>>> buyers(UUID product, int quantity) {
        return IntStream.range(0, BUYERS)
                .mapToObj(i -> show.link(UUID.randomUUID(), product))
                .<Supplier<WebTestClient.RequestHeadersSpec<?>>>map(
                        ref -> () -> show.checkout(key(), ref, quantity, null))
                .toList();
    }

    @Test
    void eachHasAnOrderOfTheirOwnWithItsUnitsAnswerAndEvent() throws Exception {
        assertThat(statuses(buyers(LAMP, 2))).isEqualTo(Map.of(201, (long) BUYERS));
        var lamp = "product_id = '" + LAMP + "'";
        assertThat(number("SELECT count(DISTINCT order_id) FROM order_line WHERE quantity = 2 AND " + lamp))
                .isEqualTo(BUYERS);
        assertThat(number("SELECT count(*) FROM (SELECT order_id FROM stock_unit WHERE state = 'held' AND " + lamp
                        + " GROUP BY order_id HAVING count(*) = 2) o"))
                .isEqualTo(BUYERS);
        assertThat(number(
                        "SELECT count(*) FROM outbox o JOIN order_line l ON o.aggregate = 'order:' || l.order_id WHERE "
                                + lamp))
                .isEqualTo(BUYERS);
        assertThat(number("SELECT count(*) FROM idempotent_answer a JOIN order_line l"
                        + " ON a.body::jsonb ->> 'orderId' = l.order_id::text WHERE " + lamp))
                .isEqualTo(BUYERS);
        assertThat(number("SELECT count(DISTINCT xmin::text) FROM order_line WHERE " + lamp))
                .as("transactions")
                .isLessThan(BUYERS);
    }

    @Test
    void theLastUnitsGoToAsManyAsThereAreAndNoFurther() throws Exception {
        var answers = statuses(buyers(SCARCE, 1));
        assertThat(answers).isEqualTo(Map.of(201, 10L, 409, BUYERS - 10L));
        assertThat(number("SELECT count(*) FROM stock_unit WHERE state = 'held' AND product_id = '" + SCARCE + "'"))
                .isEqualTo(10);
    }

    @Test
    void whatIsLeftOfAnOddStockIsNobodysHalf() throws Exception {
        var answers = statuses(buyers(ODD, 2));
        assertThat(answers).isEqualTo(Map.of(201, 5L, 422, BUYERS - 5L));
        assertThat(number("SELECT count(*) FROM stock_unit WHERE state = 'free' AND product_id = '" + ODD + "'"))
                .isEqualTo(1);
    }

    @Test
    void oneBuyerHasNoMoreOfAnOfferHoweverManyTheySendAtOnce() throws Exception {
        show.offer(OFFERED, 9_900, 20, 3, 600);
        var ref = show.link(UUID.randomUUID(), OFFERED);
        List<Supplier<WebTestClient.RequestHeadersSpec<?>>> wishes = IntStream.range(0, 12)
                .<Supplier<WebTestClient.RequestHeadersSpec<?>>>mapToObj(
                        i -> () -> show.checkout(key(), ref, 1, 9_900L))
                .toList();
        assertThat(statuses(wishes)).isEqualTo(Map.of(201, 3L, 422, 9L));
        assertThat(number("SELECT count(*) FROM stock_unit WHERE lot IS NOT NULL AND state = 'held' AND product_id = '"
                        + OFFERED + "'"))
                .isEqualTo(3);
    }

    @Test
    void aRefusalStaysTheAnswerThoughUnitsComeBack() {
        var order = UUID.fromString(show.bought(LAST, 1).get("orderId").asString());
        var ref = show.link(UUID.randomUUID(), LAST);
        var key = key();
        var refused = json(show.checkout(key, ref, 1, null), 409);
        commerce.tenancy()
                .inShop(SHOP.id, tx -> commerce.bean(StockLedger.class).release(tx, order))
                .block();
        assertThat(json(show.checkout(key, ref, 1, null), 409)).isEqualTo(refused);
        json(show.checkout(key(), ref, 1, null), 201);
    }
}
