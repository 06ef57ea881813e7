package dev.livestall.commerce.delivery;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Heard;
import dev.livestall.commerce.payment.Till;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class DeliveryIT {
    private static final String NUMBER = "681234567890";
    private static Till till;
    private static WebTestClient http;
    private static String owner;

    @BeforeAll
    static void start() {
        till = new Till();
        http = till.http;
        owner = till.shop.token(http, "owner");
    }

    @AfterAll
    static void stop() {
        till.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> ask(HttpMethod method, String path, Object body) {
        return http.method(method)
                .uri("/api/commerce" + path)
                .headers(h -> h.setBearerAuth(owner))
                .bodyValue(body);
    }

    private static WebTestClient.RequestHeadersSpec<?> ship(UUID order, String number) {
        return ask(HttpMethod.PUT, "/orders/" + order + "/shipment", Map.of("carrier", "cj", "trackingNumber", number));
    }

    private static WebTestClient.RequestHeadersSpec<?> arrived(UUID order) {
        return ask(HttpMethod.POST, "/orders/" + order + "/delivered", Map.of());
    }

    private static String code(WebTestClient.RequestHeadersSpec<?> request, int status) {
        return json(request, status).get("code").asString();
    }

    /** The path of the buyer's page, from the buyer's own list. */
    private static String page(Till.Order order) {
        var token = till.commerce.viewerToken(till.shop.id, order.viewer());
        var mine = json(http.get().uri("/api/commerce/my/orders").headers(h -> h.setBearerAuth(token)), 200);
        return mine.get(0).get("page").asString().replaceFirst("^.*/order/", "");
    }

    private static JsonNode pageOf(String path) {
        return json(http.get().uri("/api/commerce/order-pages/" + path), 200);
    }

    @Test
    void aPaidOrderIsSentAndArrivesAndItsBuyerSeesIt() {
        var order = till.paid(1);
        var page = page(order);
        assertThat(pageOf(page).has("shipment")).isFalse();
        var sent = json(ship(order.id(), NUMBER), 200);
        assertThat(sent.get("trackingUrl").asString()).endsWith(NUMBER);
        json(ship(order.id(), NUMBER), 200);
        json(ship(order.id(), "681234567891"), 200);
        json(arrived(order.id()), 204);
        json(arrived(order.id()), 204);
        var seen = pageOf(page).get("shipment");
        assertThat(seen.get("trackingNumber").asString()).isEqualTo("681234567891");
        assertThat(seen.has("deliveredAt")).isTrue();
        try (var heard = new Heard(Topics.ORDER_EVENTS, it -> isOf(it, order.id()))) {
            heard.atLeast(4);
            var all = heard.during(Duration.ofSeconds(1));
            assertThat(all.stream().map(it -> it.get("type").asString()))
                    .containsExactly("checkout.started", "order.paid", "order.shipped", "order.delivered");
            assertThat(all.toString()).as("a parcel leads to a person").doesNotContain(NUMBER);
        }
    }

    private static boolean isOf(JsonNode event, UUID order) {
        return event.path("orderId").asString("").equals(order.toString());
    }

    @Test
    void onlyWhatIsPaidIsSentAndOnlyWhatIsSentArrives() {
        var held = till.order(1);
        assertThat(code(ship(held.id(), NUMBER), 409)).isEqualTo("not-paid");
        var paid = till.paid(1);
        assertThat(code(arrived(paid.id()), 409)).isEqualTo("not-shipped");
        json(till.refunding(paid, "host", UUID.randomUUID().toString()), 202);
        Till.await("refunded", () -> till.state(paid));
        assertThat(code(ship(paid.id(), NUMBER), 409)).isEqualTo("not-paid");
        assertThat(code(ship(UUID.randomUUID(), NUMBER), 404)).isEqualTo("not-found");
        json(ship(paid.id(), "no number"), 400);
    }

    @Test
    void aBuyersPageIsForWhoHasItsAddressAndShowsNothingOfThePerson() {
        var order = till.paid(1);
        var page = page(order);
        assertThat(pageOf(page).toString())
                .contains(order.id().toString())
                .doesNotContain("Kim", "010-1111-2222", "04524");
        json(http.get().uri("/api/commerce/order-pages/" + order.id() + "/" + UUID.randomUUID()), 404);
        json(http.get().uri("/api/commerce/order-pages/" + UUID.randomUUID() + "/" + page.split("/")[1]), 404);
        json(http.get().uri("/api/commerce/order-pages/" + order.id() + "/none"), 400);
        var staff = json(ask(HttpMethod.GET, "/orders/" + order.id(), Map.of()), 200);
        assertThat(staff.toString()).doesNotContain(page.split("/")[1]);
    }

    @Test
    void deliveryIsFreeFromASumOnAndAnOrderKeepsItsFee() {
        terms(3_000, 40_000L);
        var before = till.order(1);
        assertThat(fee(before)).isEqualTo(3_000);
        assertThat(fee(till.order(2))).isEqualTo(3_000);
        assertThat(fee(till.order(3))).as("53,700").isZero();
        terms(4_000, null);
        assertThat(fee(till.order(3))).isEqualTo(4_000);
        assertThat(fee(before)).isEqualTo(3_000);
    }

    private static long fee(Till.Order order) {
        return json(ask(HttpMethod.GET, "/orders/" + order.id(), Map.of()), 200)
                .get("shippingMinor")
                .asLong();
    }

    @Test
    void sellerAndWithdrawalAreSeenBeforePaying() {
        terms(3_000, 40_000L);
        var link =
                json(http.get().uri("/api/commerce/buy-links/" + till.order(1).ref()), 200);
        assertThat(link.at("/shop/sellerDetails/ko").asString()).contains("통신판매업");
        assertThat(link.at("/shop/withdrawal/ko").asString()).contains("14일");
        assertThat(link.at("/shipping/freeFrom/minor").asLong()).isEqualTo(40_000);
        assertThat(link.at("/order/page").asString()).contains("/order/");
    }

    @Test
    void termsAreInTheShopsCurrency() {
        var body = termsBody(3_000, null);
        body.put("fee", Map.of("minor", 3, "currency", "USD"));
        json(ask(HttpMethod.PUT, "/shop/terms", body), 400);
        body.put("fee", Map.of("minor", -1, "currency", "KRW"));
        json(ask(HttpMethod.PUT, "/shop/terms", body), 400);
    }

    private static void terms(long fee, Long freeFrom) {
        json(ask(HttpMethod.PUT, "/shop/terms", termsBody(fee, freeFrom)), 200);
    }

    private static HashMap<String, Object> termsBody(long fee, Long freeFrom) {
        var body = new HashMap<String, Object>(Map.of(
                "sellerLine", Map.of("ko", "판매자 달빛상점"),
                "sellerDetails", Map.of("ko", "서울시 종로구 · 통신판매업 2026-서울-1"),
                "withdrawal", Map.of("ko", "받은 날부터 14일"),
                "fee", Map.of("minor", fee, "currency", "KRW")));
        if (freeFrom != null) body.put("freeFrom", Map.of("minor", freeFrom, "currency", "KRW"));
        return body;
    }
}
