package dev.livestall.commerce.catalog;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.catalog.Goods.product;
import static dev.livestall.commerce.catalog.Goods.variant;
import static dev.livestall.commerce.catalog.Goods.won;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.RunningShop;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Each variant has units and a price of its own, and every change of its units is a line that stays. */
class VariantIT {
    private static final TestShop SHOP = new TestShop();
    private static final TestShop OTHER = new TestShop();
    private static final UUID LAMP = SHOP.product(52_000, 20);

    @RegisterExtension
    static final RunningShop AT = new RunningShop(SHOP, OTHER);

    private static JsonNode host(HttpMethod method, String path, @Nullable Object body, int status) {
        return json(AT.ask(method, "/products" + path, body), status);
    }

    @Test
    void sellsEachVariantFromItsOwnUnitsAtItsOwnPrice() {
        var made = host(
                HttpMethod.POST,
                "",
                product(
                        "누빔 조끼",
                        30_000,
                        "variants",
                        List.of(variant("빨강", "stock", 1), variant("남색", "stock", 5, "price", won(28_000)))),
                201);
        assertThat(made.get("price").get("minor").asLong()).as("the lowest").isEqualTo(28_000);
        assertThat(made.get("left").asInt()).isEqualTo(6);
        var vest = UUID.fromString(made.get("id").asString());
        var red = made.get("variants").get(0).get("id").asString();
        var navy = made.get("variants").get(1).get("id").asString();
        var show = AT.show(vest);
        var ref = show.link(UUID.randomUUID(), vest);
        var needed = json(show.checkout(UUID.randomUUID().toString(), ref, 1, null), 422);
        assertThat(needed.get("code").asString()).isEqualTo("variant-needed");
        assertThat(needed.get("variants").size()).isEqualTo(2);
        var order = json(show.checkoutOf(red, ref, 1), 201);
        assertThat(order.get("itemsMinor").asLong()).isEqualTo(30_000);
        assertThat(order.get("lines").get(0).get("name").get("ko").asString()).isEqualTo("누빔 조끼 · 빨강");
        assertThat(json(show.checkoutOf(red, ref, 1), 409).get("code").asString())
                .isEqualTo("all-held");
        assertThat(json(show.checkoutOf(navy, ref, 2), 201).get("itemsMinor").asLong())
                .isEqualTo(56_000);
        assertThat(json(show.checkoutOf(LAMP.toString(), ref, 1), 404)
                        .get("code")
                        .asString())
                .isEqualTo("unknown-variant");
        var card = json(AT.http().get().uri("/api/commerce/buy-links/{ref}", ref), 200)
                .get("card");
        assertThat(card.get("left").asInt()).isEqualTo(3);
        assertThat(card.get("variants").get(0).get("left").asInt()).isZero();
        assertThat(card.get("variants").get(1).get("left").asInt()).isEqualTo(3);

        var offer = new HashMap<>(Show.offerBody(vest, 20_000, 2, 1, 60));
        assertThat(json(show.post("/offers", offer), 422).get("code").asString())
                .isEqualTo("variant-needed");
        offer.put("variantId", navy);
        assertThat(json(show.post("/offers", offer), 201)
                        .get("was")
                        .get("minor")
                        .asLong())
                .isEqualTo(28_000);
        assertThat(json(show.checkoutOf(navy, ref, 1), 201).get("itemsMinor").asLong())
                .isEqualTo(20_000);
        assertThat(host(HttpMethod.DELETE, "/" + vest, null, 409).get("code").asString())
                .isEqualTo("product-in-use");
    }

    @Test
    void aVariantWithUnitsStaysAndOneWithoutGoes() {
        var made = host(
                HttpMethod.POST,
                "",
                product("양말", 5_000, "variants", List.of(variant("S", "stock", 2), variant("M"))),
                201);
        var path = "/" + made.get("id").asString();
        var small = made.get("variants").get(0).get("id").asString();
        var onlyMiddle = product(
                "양말",
                5_000,
                "variants",
                List.of(Map.of("id", made.get("variants").get(1).get("id").asString(), "name", Map.of("ko", "M"))));
        assertThat(host(HttpMethod.PUT, path, onlyMiddle, 409).get("code").asString())
                .isEqualTo("stock-left");
        host(
                HttpMethod.POST,
                path + "/stock-changes",
                Map.of("variantId", small, "change", -2, "reason", "removed"),
                201);
        assertThat(host(HttpMethod.PUT, path, onlyMiddle, 200).get("variants").size())
                .isEqualTo(1);
    }

    @Test
    void stockChangesAreLinesThatStay() {
        var made = host(HttpMethod.POST, "", product("접시", 9_000, "stock", 3), 201);
        var path = "/" + made.get("id").asString() + "/stock-changes";
        var more = host(HttpMethod.POST, path, Map.of("change", 5, "reason", "received", "note", "두 번째 가마"), 201);
        assertThat(more.get("left").asInt()).isEqualTo(8);
        assertThat(host(HttpMethod.POST, path, Map.of("change", -1, "reason", "damaged"), 201)
                        .get("left")
                        .asInt())
                .isEqualTo(7);
        var few = host(HttpMethod.POST, path, Map.of("change", -8, "reason", "counted"), 409);
        assertThat(few.get("code").asString()).isEqualTo("not-enough-stock");
        assertThat(few.get("free").asInt()).isEqualTo(7);
        assertThat(host(HttpMethod.POST, path, Map.of("change", 9_994, "reason", "counted"), 422)
                        .get("code")
                        .asString())
                .isEqualTo("stock-limit");
        for (var bad : List.of(
                Map.of("change", 0, "reason", "counted"),
                Map.of("change", 1, "reason", "opening"),
                Map.of("change", 1))) {
            host(HttpMethod.POST, path, bad, 400);
        }
        var lines = host(HttpMethod.GET, path, null, 200);
        assertThat(lines.values().stream()
                        .map(one -> one.get("reason").asString() + " "
                                + one.get("change").asInt()))
                .containsExactly("damaged -1", "received 5", "opening 3");
        assertThat(lines.get(1).get("by").asString()).isEqualTo("The host");
        for (var attack : List.of("UPDATE stock_change SET change = 1", "DELETE FROM stock_change")) {
            assertThat(Sql.state(AT.commerce(), "commerce_app", attack))
                    .as(attack)
                    .isEqualTo("42501");
        }
    }
}
