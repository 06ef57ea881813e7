package dev.livestall.commerce.offer;

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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfferIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 50);
    private static final UUID QUILT = SHOP.product(39_000, 50);
    private static final UUID MUG = SHOP.product(9_900, 10);
    private static final UUID VASE = SHOP.product(25_000, 10);
    private static final UUID TWICE = SHOP.product(25_000, 10);
    private static final UUID OUTSIDE = SHOP.product(1_000, 10);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        show = new Show(commerce, SHOP, LAMP, QUILT, MUG, VASE, TWICE);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String code(Object body, int status) {
        return json(show.post("/offers", body), status).get("code").asString();
    }

    // The offer's end is moved in the rows, as if its time had passed: it is the database's clock that counts.
    private static void overNow(String offerId) {
        assertThat(Sql.state(
                        commerce,
                        "commerce_owner",
                        "ALTER TABLE offer NO FORCE ROW LEVEL SECURITY; UPDATE offer SET starts_at = now() - interval '2 s', ends_at = now()"
                                + " WHERE id = '" + offerId + "'; ALTER TABLE offer FORCE ROW LEVEL SECURITY"))
                .isEqualTo("00000");
    }

    @Test
    void sellsAtTheOffersPriceUntilItEndsAndAtTheRegularOneAfter() {
        var offer = show.offer(LAMP, 42_000, 10, 2, 600);
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, LAMP);
        assertThat(json(show.checkout(key(), ref, 1, 42_000L), 201)
                        .get("itemsMinor")
                        .asLong())
                .isEqualTo(42_000);
        var wrong = json(show.checkout(key(), ref, 1, 52_000L), 409);
        assertThat(wrong.get("code").asString()).isEqualTo("price-changed");
        assertThat(wrong.get("unitMinor").asLong()).isEqualTo(42_000);

        overNow(offer.get("offerId").asString());
        var late = json(show.checkout(key(), ref, 1, 42_000L), 409);
        assertThat(late.get("code").asString()).isEqualTo("price-changed");
        assertThat(late.get("unitMinor").asLong()).isEqualTo(52_000);
        assertThat(json(show.checkout(key(), ref, 1, null), 201)
                        .get("itemsMinor")
                        .asLong())
                .isEqualTo(52_000);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sql.number(
                                commerce,
                                "SELECT count(*) FROM offer WHERE end_reason = 'time' AND id = '"
                                        + offer.get("offerId").asString() + "'")
                        == 1);
        assertThat(Sql.number(
                        commerce,
                        "SELECT count(*) FROM stock_unit WHERE state = 'free' AND lot = '"
                                + offer.get("offerId").asString() + "'"))
                .as("units that are still set aside")
                .isZero();
    }

    @Test
    void neverGivesABuyerMoreThanTheLimitAlsoAtOnce() throws Exception {
        show.offer(QUILT, 29_000, 20, 2, 600);
        var ref = show.link(UUID.randomUUID(), QUILT);
        var pool = Executors.newFixedThreadPool(6);
        int held = 0;
        try {
            Callable<Integer> wish = () -> show.checkout(key(), ref, 1, null)
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(6, wish))) if (answer.get() == 201) held++;
        } finally {
            pool.shutdownNow();
        }
        assertThat(held).isEqualTo(2);
        var more = json(show.checkout(key(), ref, 1, null), 422);
        assertThat(more.get("code").asString()).isEqualTo("quantity-limit");
        assertThat(more.get("max").asInt()).isZero();
    }

    @Test
    void endsWhenItsLastUnitIsSoldAndTheRestSellsAtTheRegularPrice() {
        var offer = show.offer(MUG, 5_000, 2, 2, 600);
        var ref = show.link(UUID.randomUUID(), MUG);
        var order = json(show.checkout(key(), ref, 2, 5_000L), 201);
        var other = show.link(UUID.randomUUID(), MUG);
        assertThat(json(show.checkout(key(), other, 1, null), 409).get("code").asString())
                .isEqualTo("all-held");
        commerce.tenancy()
                .inShop(SHOP.id, tx -> commerce.bean(MovingOrders.class)
                        .paid(tx, UUID.fromString(order.get("orderId").asString()), 3_000, 0, 13_000))
                .block();
        assertThat(json(show.checkout(key(), other, 1, 9_900L), 201)
                        .get("itemsMinor")
                        .asLong())
                .isEqualTo(9_900);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sql.number(
                                commerce,
                                "SELECT count(*) FROM offer WHERE end_reason = 'sold_out' AND id = '"
                                        + offer.get("offerId").asString() + "'")
                        == 1);
    }

    @Test
    void stopsOnceAndFreesItsUnits() {
        var offer = show.offer(VASE, 20_000, 10, 1, 600).get("offerId").asString();
        assertThat(code(Show.offerBody(VASE, 19_000, 1, 1, 60), 409)).isEqualTo("offer-running");
        json(show.post("/offers/" + offer + "/end", null), 204);
        json(show.post("/offers/" + offer + "/end", null), 204);
        assertThat(Sql.number(
                        commerce,
                        "SELECT count(*) FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '%offer.ended%" + offer
                                + "%stopped%'"))
                .isEqualTo(1);
        assertThat(code(Show.offerBody(VASE, 20_000, 11, 1, 60), 409)).isEqualTo("not-enough-stock");
        show.offer(VASE, 20_000, 10, 1, 600);
        json(show.post("/offers/" + UUID.randomUUID() + "/end", null), 404);
    }

    @Test
    void refusesAnOfferThatMakesNoSense() {
        assertThat(code(Show.offerBody(LAMP, 52_000, 1, 1, 60), 400)).isEqualTo("invalid");
        assertThat(code(Show.offerBody(LAMP, 0, 1, 1, 60), 400)).isEqualTo("invalid");
        assertThat(code(Show.offerBody(LAMP, 40_000, 0, 1, 60), 400)).isEqualTo("invalid");
        assertThat(code(Show.offerBody(LAMP, 40_000, 1, 2, 60), 400)).isEqualTo("invalid");
        assertThat(code(Show.offerBody(LAMP, 40_000, 1, 1, -60), 400)).isEqualTo("invalid");
        assertThat(code(
                        Map.of(
                                "productId",
                                LAMP,
                                "price",
                                Map.of("minor", 400, "currency", "USD"),
                                "quantity",
                                1,
                                "perBuyer",
                                1,
                                "seconds",
                                60),
                        400))
                .isEqualTo("invalid");
        assertThat(code(Show.offerBody(OUTSIDE, 500, 1, 1, 60), 404)).isEqualTo("unknown-product");
        assertThat(code(Show.offerBody(UUID.randomUUID(), 500, 1, 1, 60), 404)).isEqualTo("unknown-product");
    }

    @Test
    void aRepeatedStartIsTheSameOfferAndAnotherOneUnderItsKeyIsRefused() {
        var body = Show.offerBody(TWICE, 20_000, 3, 1, 600);
        var first = json(show.keyed("/offers", "offer-1", body), 201);
        assertThat(json(show.keyed("/offers", "offer-1", body), 201)).isEqualTo(first);
        assertThat(json(show.keyed("/offers", "offer-1", Show.offerBody(TWICE, 19_000, 3, 1, 600)), 422)
                        .get("code")
                        .asString())
                .isEqualTo("idempotency-key-reused");
        assertThat(Sql.number(commerce, "SELECT count(*) FROM offer WHERE product_id = '" + TWICE + "'"))
                .isEqualTo(1);
    }
}
