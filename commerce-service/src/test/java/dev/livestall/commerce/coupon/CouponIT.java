package dev.livestall.commerce.coupon;

import static dev.livestall.commerce.Show.line;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Show;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import dev.livestall.commerce.order.MovingOrders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import tools.jackson.databind.JsonNode;

class CouponIT {
    private static final TestShop SHOP = new TestShop();
    private static final UUID A = SHOP.product(19_900, 50);
    private static final UUID B = SHOP.product(9_900, 50);
    private static Commerce commerce;
    private static Show show;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(TestShop.seeding(SHOP));
        show = new Show(commerce, SHOP, A, B);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static Map<String, Object> won(long minor) {
        return Map.of("minor", minor, "currency", "KRW");
    }

    private static Map<String, Object> body(int claims, Object... more) {
        var body = new HashMap<String, Object>(
                Map.of("name", Map.of("ko", "첫눈 쿠폰"), "claims", claims, "seconds", 600, "usableSeconds", 3_600));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return body;
    }

    private static String fiveThousandOff(int claims) {
        return json(show.post("/coupons", body(claims, "amount", won(5_000), "minimum", won(20_000))), 201)
                .get("couponId")
                .asString();
    }

    private static RequestHeadersSpec<?> claim(UUID viewer, String coupon) {
        return commerce.http()
                .post()
                .uri("/api/commerce/coupons/{id}/claims", coupon)
                .headers(h -> h.setBearerAuth(commerce.viewerToken(SHOP.id, viewer)));
    }

    private static RequestHeadersSpec<?> buying(String ref, Object coupon, List<Map<String, Object>> lines) {
        return commerce.http()
                .post()
                .uri("/api/commerce/checkouts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("ref", ref, "lines", lines, "couponId", coupon));
    }

    private static String code(RequestHeadersSpec<?> request, int status) {
        return json(request, status).get("code").asString();
    }

    private static long told(String type, String subject) {
        return Sql.number(
                commerce,
                "SELECT count(*) FROM outbox WHERE convert_from(payload, 'UTF8') LIKE '{\"type\":\"" + type + "%"
                        + subject + "%'");
    }

    private static void asOwner(String sql) {
        assertThat(Sql.state(
                        commerce,
                        "commerce_owner",
                        "ALTER TABLE coupon NO FORCE ROW LEVEL SECURITY; " + sql
                                + "; ALTER TABLE coupon FORCE ROW LEVEL SECURITY"))
                .isEqualTo("00000");
    }

    @Test
    void givesOneEachAndNeverMoreThanThereAreAlsoAtOnce() throws Exception {
        var coupon = fiveThousandOff(10);
        assertThat(told("coupon.dropped", coupon)).isEqualTo(1);
        var viewers = Stream.generate(UUID::randomUUID).limit(20).toList();
        var wishes = Stream.concat(viewers.stream(), viewers.stream())
                .<Callable<Integer>>map(viewer -> () -> claim(viewer, coupon)
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .toList();
        var pool = Executors.newFixedThreadPool(12);
        try {
            for (var answer : pool.invokeAll(wishes)) assertThat(answer.get()).isIn(201, 409);
        } finally {
            pool.shutdownNow();
        }
        assertThat(Sql.number(commerce, "SELECT count(*) FROM coupon_claim WHERE coupon_id = '" + coupon + "'"))
                .isEqualTo(10);
        assertThat(Sql.number(commerce, "SELECT claimed FROM coupon WHERE id = '" + coupon + "'"))
                .isEqualTo(10);
        assertThat(told("coupon.claimed", coupon)).isEqualTo(10);
        assertThat(told("coupon.ended", coupon)).isEqualTo(1);
        assertThat(code(claim(UUID.randomUUID(), coupon), 409)).isEqualTo("coupon-gone");
    }

    @Test
    void theDatabasesClockEndsTheClaimingAndTheUse() {
        var coupon = fiveThousandOff(10);
        var viewer = UUID.randomUUID();
        json(claim(viewer, coupon), 201);
        asOwner("UPDATE coupon SET starts_at = now() - interval '2 s', ends_at = now() WHERE id = '" + coupon + "'");
        assertThat(code(claim(UUID.randomUUID(), coupon), 409)).isEqualTo("coupon-over");
        json(claim(viewer, coupon), 201);
        asOwner("UPDATE coupon SET usable_until = ends_at WHERE id = '" + coupon + "'");
        assertThat(code(buying(show.link(viewer, A), coupon, List.of(line(A, 2))), 409))
                .isEqualTo("coupon-over");
    }

    @Test
    void takesItsAmountOffTheLinesByLargestRemainder() {
        var coupon = fiveThousandOff(5);
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, A);
        json(claim(viewer, coupon), 201);
        var order = json(buying(ref, coupon, List.of(line(A, 1), line(B, 2))), 201);
        assertThat(net(order, 0)).isEqualTo(17_394);
        assertThat(net(order, 1)).isEqualTo(17_306);
        assertThat(order.get("discountMinor").asLong()).isEqualTo(5_000);
        assertThat(order.get("itemsMinor").asLong()).isEqualTo(34_700);
        assertThat(order.get("totalMinor").asLong()).isEqualTo(37_700);
    }

    private static long net(JsonNode order, int line) {
        return order.get("lines").get(line).get("netMinor").asLong();
    }

    @Test
    void isUsedByOneOrderAndComesBackWithOneThatExpired() {
        var coupon = fiveThousandOff(5);
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, A);
        json(claim(viewer, coupon), 201);
        var first = json(buying(ref, coupon, List.of(line(A, 2))), 201);
        assertThat(code(buying(ref, coupon, List.of(line(A, 2))), 409)).isEqualTo("coupon-used");
        assertThat(used(coupon)).isEqualTo(1);
        assertThat(onPage(ref)).doesNotContain(coupon);
        commerce.tenancy()
                .inShop(SHOP.id, tx -> commerce.bean(MovingOrders.class)
                        .expired(tx, UUID.fromString(first.get("orderId").asString())))
                .block();
        assertThat(onPage(ref)).contains(coupon);
        assertThat(used(coupon)).as("by an order that expired").isZero();
        json(buying(ref, coupon, List.of(line(A, 2))), 201);
    }

    @Test
    void isForWhoClaimedItAndFromItsMinimumOn() {
        var coupon = fiveThousandOff(5);
        var viewer = UUID.randomUUID();
        var ref = show.link(viewer, A);
        assertThat(code(buying(ref, coupon, List.of(line(A, 2))), 404)).isEqualTo("unknown-coupon");
        json(commerce.http().post().uri("/api/commerce/buy-links/{ref}/coupons/{id}", ref, coupon), 201);
        var held = "SELECT count(*) FROM stock_unit WHERE state = 'held' AND product_id = '" + A + "'";
        var before = Sql.number(commerce, held);
        var little = json(buying(ref, coupon, List.of(line(A, 1))), 422);
        assertThat(little.get("code").asString()).isEqualTo("coupon-minimum");
        assertThat(little.get("minimumMinor").asLong()).isEqualTo(20_000);
        assertThat(Sql.number(commerce, held)).as("units held for a refusal").isEqualTo(before);
        var stranger = show.link(UUID.randomUUID(), A);
        assertThat(code(buying(stranger, coupon, List.of(line(A, 2))), 404)).isEqualTo("unknown-coupon");
        assertThat(code(claim(viewer, UUID.randomUUID().toString()), 404)).isEqualTo("unknown-coupon");
    }

    @Test
    void isStoppedByTheHostOnceAndClaimedOnesStayGood() {
        var coupon = fiveThousandOff(5);
        var viewer = UUID.randomUUID();
        json(claim(viewer, coupon), 201);
        json(show.post("/coupons/" + coupon + "/end", null), 204);
        json(show.post("/coupons/" + coupon + "/end", null), 204);
        assertThat(told("coupon.ended", coupon)).isEqualTo(1);
        assertThat(code(claim(UUID.randomUUID(), coupon), 409)).isEqualTo("coupon-over");
        json(buying(show.link(viewer, A), coupon, List.of(line(A, 2))), 201);
    }

    @Test
    void refusesACouponThatMakesNoSense() {
        for (var wrong : List.of(
                body(5),
                body(5, "amount", won(5_000)),
                body(5, "amount", won(5_000), "minimum", won(5_000)),
                body(5, "amount", won(5_000), "minimum", won(9_000), "percent", 10),
                body(5, "amount", Map.of("minor", 500, "currency", "USD"), "minimum", won(9_000)),
                body(5, "percent", 100),
                body(5, "percent", 10, "most", won(0)),
                body(0, "percent", 10),
                body(5, "percent", 10, "usableSeconds", 60))) {
            assertThat(code(show.post("/coupons", wrong), 400)).as("%s", wrong).isEqualTo("invalid");
        }
    }

    private static int used(String coupon) {
        var host = SHOP.token(commerce.http(), "host");
        var all = json(
                commerce.http()
                        .get()
                        .uri("/api/commerce/broadcasts/{id}/coupons", show.id)
                        .headers(h -> h.setBearerAuth(host)),
                200);
        return all.values().stream()
                .filter(one -> one.get("couponId").asString().equals(coupon))
                .map(one -> one.get("used").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> onPage(String ref) {
        return json(commerce.http().get().uri("/api/commerce/buy-links/{ref}/coupons", ref), 200).values().stream()
                .map(it -> it.get("couponId").asString())
                .toList();
    }
}
