package dev.livestall.commerce.checkout;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.MovingOrders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckoutIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID RUSH = SHOP.product(52_000, 20);
    private static final UUID LAMP = SHOP.product(52_000, 100);
    private static final UUID SCARCE = SHOP.product(19_900, 2);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP);

    private static Show show;

    @BeforeAll
    static void start() {
        show = AT.show(RUSH, LAMP, SCARCE);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long units(UUID product, String state) {
        return Sql.number(
                AT.commerce(),
                "SELECT count(*) FROM stock_unit WHERE product_id = '" + product + "' AND state = '" + state + "'");
    }

    private static long orders() {
        return Sql.number(AT.commerce(), "SELECT count(*) FROM orders");
    }

    @Test
    void neverOversellsWhenSixtyFourBuyersWantTwentyUnits() throws Exception {
        var refs = java.util.stream.IntStream.range(0, 64)
                .mapToObj(i -> show.link(UUID.randomUUID(), RUSH))
                .toList();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var wishes = refs.stream()
                    .<Callable<Integer>>map(ref -> () -> show.checkout(key(), ref, 1, null)
                            .exchange()
                            .expectBody()
                            .returnResult()
                            .getStatus()
                            .value())
                    .toList();
            int held = 0;
            for (var answer : pool.invokeAll(wishes)) {
                assertThat(answer.get()).isIn(201, 409);
                if (answer.get() == 201) held++;
            }
            assertThat(held).isLessThanOrEqualTo(20);
            assertThat(units(RUSH, "held")).isEqualTo(held);
            assertThat(units(RUSH, "held") + units(RUSH, "free")).isEqualTo(20);
            while (units(RUSH, "free") > 0) show.bought(RUSH, 1);
            var late = json(show.checkout(key(), show.link(UUID.randomUUID(), RUSH), 1, null), 409);
            assertThat(late.get("code").asString()).isEqualTo("all-held");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void tellsSoldOutFromAllHeld() {
        var order = UUID.fromString(show.bought(SCARCE, 2).get("orderId").asString());
        var ref = show.link(UUID.randomUUID(), SCARCE);
        var held = json(show.checkout(key(), ref, 1, null), 409);
        assertThat(held.get("code").asString()).isEqualTo("all-held");
        assertThat(held.get("earliestReturnAt").asString()).endsWith("Z");
        AT.commerce()
                .tenancy()
                .inShop(SHOP.id, tx -> AT.commerce().bean(MovingOrders.class).paid(tx, order, 3000, 0, 42_800))
                .block();
        assertThat(json(show.checkout(key(), ref, 1, null), 409).get("code").asString())
                .isEqualTo("sold-out");
    }

    @Test
    void freezesThePriceAndCountsTheDeliveryFeeOnce() {
        var order = show.bought(LAMP, 2);
        assertThat(order.get("state").asString()).isEqualTo("held");
        assertThat(order.get("itemsMinor").asLong()).isEqualTo(104_000);
        assertThat(order.get("shippingMinor").asLong()).isEqualTo(3_000);
        assertThat(order.get("totalMinor").asLong()).isEqualTo(107_000);
        assertThat(order.get("lines").get(0).get("unitMinor").asLong()).isEqualTo(52_000);
        assertThat(order.get("holdEndsAt").asString()).endsWith("Z");
    }

    @Test
    void refusesWhatIsNoQuantity() {
        var ref = show.link(UUID.randomUUID(), LAMP);
        var before = orders();
        for (Object quantity :
                List.of(0, -1, 2_147_483_648L, Long.MAX_VALUE, new BigDecimal("10.5"), "1", true, List.of(1))) {
            var status = show.checkout(key(), ref, quantity, null)
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus();
            assertThat(status.is4xxClientError())
                    .as("quantity %s: %s", quantity, status)
                    .isTrue();
        }
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void doesNotKnowAStrangeLink() {
        for (var ref : List.of("k3J9xQ2mVb7LwZ0a", "short", "' OR 1=1 --", "../../etc/passwd")) {
            assertThat(json(show.checkout(key(), ref, 1, null), 404).get("code").asString())
                    .isEqualTo("unknown-link");
        }
        json(AT.commerce().http().get().uri("/api/commerce/buy-links/k3J9xQ2mVb7LwZ0a"), 404);
    }

    @Test
    void ignoresAPriceInTheBody() {
        var body = Map.of(
                "ref",
                show.link(UUID.randomUUID(), LAMP),
                "quantity",
                1,
                "price",
                1,
                "unitMinor",
                1,
                "shopId",
                UUID.randomUUID(),
                "status",
                "paid",
                "state",
                "paid");
        var order = json(
                AT.commerce()
                        .http()
                        .post()
                        .uri("/api/commerce/checkouts")
                        .header("Idempotency-Key", key())
                        .bodyValue(body),
                201);
        assertThat(order.get("state").asString()).isEqualTo("held");
        assertThat(order.get("itemsMinor").asLong()).isEqualTo(52_000);
    }

    @Test
    void aLinkShowsItsCardAndItsOrderAndLookingChangesNothing() {
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, LAMP);
        var before = orders();
        var page = json(AT.commerce().http().get().uri("/api/commerce/buy-links/{ref}", ref), 200);
        assertThat(page.get("card").get("price").get("minor").asLong()).isEqualTo(52_000);
        assertThat(page.get("shipping").get("fee").get("minor").asLong()).isEqualTo(3_000);
        assertThat(page.get("shop").get("sellerLine").get("ko").asString()).contains("달빛상점");
        assertThat(page.has("order")).isFalse();
        assertThat(orders()).isEqualTo(before);
        var order = json(show.checkout(key(), ref, 1, null), 201);
        var after = json(AT.commerce().http().get().uri("/api/commerce/buy-links/{ref}", ref), 200);
        assertThat(after.get("order").get("orderId")).isEqualTo(order.get("orderId"));
        var mine = json(
                AT.commerce()
                        .http()
                        .get()
                        .uri("/api/commerce/my/orders?broadcastId={b}", show.id)
                        .headers(h -> h.setBearerAuth(AT.commerce().viewerToken(SHOP.id, viewer))),
                200);
        assertThat(mine.size()).isEqualTo(1);
        assertThat(mine.get(0).get("lines").get(0).get("name").get("ko").asString())
                .startsWith("무드등");
    }

    @Test
    void aMessagesLinkCarriesTheMessageIntoTheViewersOwn() {
        var body = Map.of("productId", LAMP, "clientMessageId", "c-1", "campaign", "insta");
        var link = json(show.post("/links", body), 201);
        assertThat(json(show.post("/links", body), 201).get("ref"))
                .as("a retry")
                .isEqualTo(link.get("ref"));
        var viewer = UUID.randomUUID();
        var own = json(
                AT.commerce()
                        .http()
                        .post()
                        .uri("/api/commerce/buy-links")
                        .headers(h -> h.setBearerAuth(AT.commerce().viewerToken(SHOP.id, viewer)))
                        .bodyValue(Map.of("from", link.get("ref").asString())),
                201);
        assertThat(own.get("ref")).isNotEqualTo(link.get("ref"));
        var order = json(show.checkout(key(), own.get("ref").asString(), 1, null), 201);
        assertThat(Sql.number(
                        AT.commerce(),
                        "SELECT count(*) FROM orders WHERE id = '"
                                + order.get("orderId").asString()
                                + "' AND touch_surface = 'link' AND touch_campaign = 'insta' AND viewer_id = '" + viewer
                                + "' AND touch_message_id = '"
                                + link.get("messageId").asString() + "'"))
                .isEqualTo(1);
    }
}
