package dev.livestall.commerce.offer;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OfferPlanIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 50);
    private static final UUID QUILT = SHOP.product(39_000, 50);
    private static final UUID MUG = SHOP.product(9_900, 10);
    private static final UUID VASE = SHOP.product(25_000, 10);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        show = new Show(commerce, SHOP, LAMP, QUILT, MUG, VASE);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static Map<String, Object> offer(UUID product, long price, Object... more) {
        var body = new HashMap<>(Show.offerBody(product, price, 5, 2, 600));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }

    private static Map<String, Object> won(long minor) {
        return Map.of("minor", minor, "currency", "KRW");
    }

    private static long told(String type, String offer) {
        return Sql.number(
                commerce,
                "SELECT count(*) FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '{\"type\":\"" + type + "%"
                        + offer + "%'");
    }

    private static JsonNode buy(UUID product, int status) {
        var ref = show.link(UUID.randomUUID(), product);
        return json(show.checkout(UUID.randomUUID().toString(), ref, 1, null), status);
    }

    private static void asOwner(String sql) {
        assertThat(Sql.state(commerce, "commerce_owner", sql)).isEqualTo("00000");
    }

    @Test
    void aPlannedOfferSellsAndIsToldFromItsStartAndNotBefore() {
        var startsAt = Instant.now().plus(Duration.ofHours(1)).toString();
        var offer = json(show.post("/offers", offer(LAMP, 42_000, "startsAt", startsAt)), 201)
                .get("offerId")
                .asString();
        assertThat(buy(LAMP, 201).get("itemsMinor").asLong()).isEqualTo(52_000);
        assertThat(told("offer.started", offer)).isZero();
        assertThat(json(show.post("/offers", offer(LAMP, 41_000)), 409)
                        .get("code")
                        .asString())
                .isEqualTo("offer-running");
        // Its time comes by the database's clock.
        asOwner("ALTER TABLE offer NO FORCE ROW LEVEL SECURITY; UPDATE offer SET starts_at = now() WHERE id = '" + offer
                + "'; ALTER TABLE offer FORCE ROW LEVEL SECURITY");
        assertThat(buy(LAMP, 201).get("itemsMinor").asLong()).isEqualTo(42_000);
        await().atMost(Duration.ofSeconds(10)).until(() -> told("offer.started", offer) == 1);
        json(show.post("/offers/" + offer + "/end", null), 204);
        assertThat(told("offer.ended", offer)).isEqualTo(1);
    }

    @Test
    void aPlannedOfferThatIsStoppedIsNeverHeardOf() {
        var startsAt = Instant.now().plus(Duration.ofHours(1)).toString();
        var offer = json(show.post("/offers", offer(MUG, 5_000, "startsAt", startsAt)), 201)
                .get("offerId")
                .asString();
        json(show.post("/offers/" + offer + "/end", null), 204);
        assertThat(told("offer.", offer)).isZero();
        assertThat(Sql.number(commerce, "SELECT count(*) FROM stock_unit WHERE lot = '" + offer + "'"))
                .isZero();
        for (var wrong : new String[] {
            Instant.now().minusSeconds(60).toString(),
            Instant.now().plus(Duration.ofDays(2)).toString()
        }) {
            assertThat(json(show.post("/offers", offer(MUG, 5_000, "startsAt", wrong)), 400)
                            .get("code")
                            .asString())
                    .isEqualTo("invalid");
        }
    }

    @Test
    void runsLongerButNeverAgain() {
        var made = json(show.post("/offers", offer(QUILT, 30_000)), 201);
        var offer = made.get("offerId").asString();
        var longer = json(show.post("/offers/" + offer + "/extend", Map.of("seconds", 1_200)), 200);
        assertThat(Instant.parse(longer.get("endsAt").asString()))
                .isAfter(Instant.parse(made.get("endsAt").asString()));
        assertThat(told("offer.extended", offer)).isEqualTo(1);
        json(show.post("/offers/" + offer + "/extend", Map.of("seconds", 60)), 400);
        json(show.post("/offers/" + offer + "/extend", Map.of("seconds", 86_500)), 400);
        json(show.post("/offers/" + UUID.randomUUID() + "/extend", Map.of("seconds", 60)), 404);
        json(show.post("/offers/" + offer + "/end", null), 204);
        assertThat(json(show.post("/offers/" + offer + "/extend", Map.of("seconds", 1_300)), 409)
                        .get("code")
                        .asString())
                .isEqualTo("offer-ended");
    }

    @Test
    void strikesThroughNoPriceThatWasNotAskedAllOfThirtyDays() {
        // 20,000 until 29 days ago, then 25,000: the lowest of 30 days is 20,000. 18,000 was 40 days ago and counts no
        // more.
        asOwner(
                "ALTER TABLE variant_price NO FORCE ROW LEVEL SECURITY; DELETE FROM variant_price WHERE variant_id = '"
                        + VASE
                        + "'; INSERT INTO variant_price (variant_id, from_at, shop_id, price_minor) SELECT '" + VASE
                        + "', now() - make_interval(days => d), '" + SHOP.id
                        + "', p FROM (VALUES (50, 18000), (40, 20000), (29, 25000)) v (d, p); ALTER TABLE variant_price FORCE ROW LEVEL SECURITY");
        var refused = json(show.post("/offers", offer(VASE, 15_000, "was", won(25_000))), 422);
        assertThat(refused.get("code").asString()).isEqualTo("was-too-high");
        assertThat(refused.get("lowestMinor").asLong()).isEqualTo(20_000);
        json(show.post("/offers", offer(VASE, 20_000)), 400);
        var made = json(show.post("/offers", offer(VASE, 15_000)), 201);
        assertThat(made.get("was").get("minor").asLong()).isEqualTo(20_000);
        json(show.post("/offers/" + made.get("offerId").asString() + "/end", null), 204);
        var lower = json(show.post("/offers", offer(VASE, 15_000, "was", won(19_000))), 201);
        assertThat(lower.get("was").get("minor").asLong()).isEqualTo(19_000);
        json(show.post("/offers/" + lower.get("offerId").asString() + "/end", null), 204);
    }
}
