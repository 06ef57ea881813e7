package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What a person must look at: quarantine, alerts, disputes. */
class QuarantineIT extends ByWebhooksAlone {
    private static String host;

    @BeforeAll
    static void prepare() {
        host = till.shop.token(till.http, "host");
    }

    private static JsonNode get(String path) {
        return json(till.http.get().uri("/api/commerce" + path).headers(h -> h.setBearerAuth(host)), 200);
    }

    private static WebTestClient.RequestHeadersSpec<?> resolve(String token, String id, Map<String, Object> body) {
        return till.http
                .post()
                .uri("/api/commerce/quarantine/{id}/resolve", id)
                .headers(h -> h.setBearerAuth(token))
                .bodyValue(body);
    }

    private static JsonNode of(JsonNode list, String field, Object value) {
        return list.valueStream()
                .filter(one -> one.path(field).asString("").equals(value.toString()))
                .findFirst()
                .orElse(null);
    }

    private static Till.Order lost() {
        var order = till.order(1);
        var page = till.page(order);
        till.asWorker(
                "UPDATE payment_attempt SET amount_minor = amount_minor + 1 WHERE order_id = '" + order.id() + "'");
        till.pay(page, Till.PAYS);
        await("other-amount", () -> till.quarantined(order));
        return order;
    }

    @Test
    void isListedWithAnAlertUntilAPersonResolvesIt() {
        var order = lost();
        var found = of(get("/quarantine"), "orderId", order.id());
        assertThat(found.get("reason").asString()).isEqualTo("other-amount");
        assertThat(found.get("expected").asString()).isEqualTo("20901");
        assertThat(found.get("found").asString()).isEqualTo("20900");
        String id = found.get("id").asString();
        assertThat(of(get("/alerts"), "subject", id).get("kind").asString()).isEqualTo("payment-quarantined");
        json(resolve(host, id, Map.of("note", "refunded by hand")), 204);
        json(resolve(host, id, Map.of("note", "said again")), 204);
        assertThat(of(get("/quarantine"), "orderId", order.id())).isNull();
        assertThat(of(get("/alerts"), "subject", id)).isNull();
        assertThat(of(get("/quarantine?all=true"), "orderId", order.id())
                        .get("resolution")
                        .asString())
                .isEqualTo("refunded by hand");
        assertThat(till.state(order)).as("a note moves nothing").isEqualTo("held");
    }

    @Test
    void aPersonMayReleaseAnOrderThatStaysHeld() {
        var order = lost();
        String id = of(get("/quarantine"), "orderId", order.id()).get("id").asString();
        json(resolve(host, id, Map.of("note", "never paid", "release", true)), 204);
        assertThat(till.state(order)).isEqualTo("expired");
        assertThat(till.units(order)).isEmpty();
        assertThat(till.told(order)).isEqualTo("checkout.started checkout.expired");
    }

    @Test
    void isForHostsOfTheShopAlone() {
        var order = lost();
        String id = of(get("/quarantine"), "orderId", order.id()).get("id").asString();
        for (String role : new String[] {"marketer", "moderator", "agent"}) {
            var token = till.shop.token(till.http, role);
            json(till.http.get().uri("/api/commerce/quarantine").headers(h -> h.setBearerAuth(token)), 403);
            json(till.http.get().uri("/api/commerce/alerts").headers(h -> h.setBearerAuth(token)), 403);
            json(resolve(token, id, Map.of("note", "x")), 403);
        }
        json(resolve(host, UUID.randomUUID().toString(), Map.of("note", "x")), 404);
        json(resolve(host, id, Map.of("note", " ")), 400);
        json(till.http.get().uri("/api/commerce/quarantine"), 401);
    }

    @Test
    void aDisputeIsToldOpensAnAlertAndEndsIt() {
        var order = till.paid(1);
        var dispute = till.sandbox.dispute(till.sessions(order).get(0).getId(), "fraudulent");
        await("checkout.started order.paid order.disputed", () -> till.told(order));
        assertThat(of(get("/alerts"), "subject", dispute).get("kind").asString())
                .isEqualTo("payment-disputed");
        assertThat(till.state(order)).isEqualTo("paid");
        till.sandbox.closeDispute(dispute, false);
        await("lost", () -> till.one("SELECT status FROM dispute WHERE id = '" + dispute + "'"));
        await("checkout.started order.paid order.disputed order.disputed", () -> till.told(order));
        await("true", () -> String.valueOf(of(get("/alerts"), "subject", dispute) == null));
    }
}
