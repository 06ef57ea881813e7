package dev.livestall.commerce.payment;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A shop's orders as its staff find, read, note and export them. */
class ShopOrdersIT extends ByWebhooksAlone {
    private static String host;
    private static Till.Order paid;
    private static List<String> newestFirst;

    @BeforeAll
    static void prepare() {
        host = till.shop.token(till.http, "host");
        paid = till.paid(2);
        newestFirst = new ArrayList<>(List.of(paid.id().toString()));
        for (int i = 0; i < 4; i++) newestFirst.add(0, till.order(1).id().toString());
    }

    private static WebTestClient.RequestHeadersSpec<?> get(String path, String role) {
        var token = role.equals("host") ? host : till.shop.token(till.http, role);
        return till.http.get().uri("/api/commerce" + path).headers(h -> h.setBearerAuth(token));
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(one -> one.get("orderId").asString()).toList();
    }

    @Test
    void aListIsReadPageByPageToItsEnd() {
        var all = new ArrayList<String>();
        String next = "";
        do {
            var page = get("/orders?limit=2" + next, "host")
                    .exchange()
                    .expectBody(String.class)
                    .returnResult();
            all.addAll(ids(dev.livestall.events.EventJson.MAPPER.readTree(page.getResponseBody())));
            String after = page.getResponseHeaders().getFirst("Livestall-Next");
            next = after == null ? null : "&after=" + after;
        } while (next != null);
        assertThat(all).isEqualTo(newestFirst);
        for (String bad : new String[] {"/orders?after=x", "/orders?limit=501", "/orders?state=lost", "/orders?q="}) {
            json(get(bad, "host"), 400);
        }
    }

    @Test
    void isFoundByStateByProductById() {
        assertThat(ids(json(get("/orders?state=paid", "host"), 200)))
                .contains(paid.id().toString());
        assertThat(ids(json(get("/orders?q=" + paid.id().toString().substring(0, 13), "host"), 200)))
                .containsExactly(paid.id().toString());
        var number = paid.id().toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        assertThat(ids(json(get("/orders?q=" + number, "marketer"), 200)))
                .as("what the buyer's page calls its number")
                .containsExactly(paid.id().toString());
        assertThat(ids(json(get("/orders?q=lAmP", "host"), 200))).hasSizeGreaterThanOrEqualTo(5);
        assertThat(ids(json(get("/orders?q=%25", "host"), 200))).isEmpty();
    }

    @Test
    void onlyThoseWhoSendTheGoodsFindAndSeeTheBuyer() {
        assertThat(ids(json(get("/orders?q=1111-2222", "host"), 200)))
                .contains(paid.id().toString());
        assertThat(ids(json(get("/orders?q=0111112222", "host"), 200))).isEmpty();
        assertThat(ids(json(get("/orders?q=01011112222", "host"), 200)))
                .contains(paid.id().toString());
        for (var contact : List.of("1111-2222", "01011112222", "Kim")) {
            assertThat(ids(json(get("/orders?q=" + contact, "marketer"), 200)))
                    .as(contact)
                    .isEmpty();
            assertThat(json(get("/orders/totals?q=" + contact, "marketer"), 200).size())
                    .as(contact)
                    .isZero();
        }
        var detail = json(get("/orders/" + paid.id(), "host"), 200);
        assertThat(detail.path("contact").path("name").asString()).isEqualTo("Kim");
        assertThat(json(get("/orders/" + paid.id(), "marketer"), 200).has("contact"))
                .isFalse();
        json(get("/orders/" + paid.id(), "moderator"), 403);
        json(get("/orders/" + UUID.randomUUID(), "host"), 404);
    }

    @Test
    void whatFitsIsSummedUpAndExportedAlike() {
        var q = "q=" + paid.id();
        var total = json(get("/orders/totals?" + q, "host"), 200);
        assertThat(total.size()).isEqualTo(1);
        assertThat(total.at("/0").toString())
                .isEqualTo(
                        "{\"currency\":\"KRW\",\"orders\":1,\"units\":2,\"collectedMinor\":38800,\"refundedMinor\":0}");
        assertThat(csv(q).lines()).hasSize(2);
        var started = Instant.parse(
                json(get("/orders/" + paid.id(), "host"), 200).get("startedAt").asString());
        for (var path : List.of("/orders?", "/orders/totals?")) {
            assertThat(json(get(path + q + "&from=" + started, "host"), 200).size())
                    .isEqualTo(1);
            assertThat(json(get(path + q + "&to=" + started, "host"), 200).size())
                    .isZero();
            assertThat(json(get(path + q + "&from=" + started.plusMillis(1), "host"), 200)
                            .size())
                    .isZero();
        }
        assertThat(csv(q + "&to=" + started).lines()).hasSize(1);
        json(get("/orders?from=yesterday", "host"), 400);
        json(get("/orders/totals?state=lost", "host"), 400);
        json(get("/orders/totals?broadcastId=" + UUID.randomUUID(), "host"), 404);
    }

    @Test
    void saysWhatTheBuyerHadTapped() {
        var touch = json(get("/orders/" + paid.id(), "marketer"), 200).get("touch");
        assertThat(touch.get("surface").asString()).isEqualTo("card");
        assertThat(touch.get("surfaceId").asString()).isEqualTo(till.product.toString());
    }

    @Test
    void tellsWhatHappenedAndWhatWasNoted() {
        var order = till.paid(1);
        json(till.refunding(order, "host", "h" + order.id(), Map.of("amountMinor", 900, "reason", "a scratch")), 202);
        json(
                till.http
                        .post()
                        .uri("/api/commerce/orders/{id}/notes", order.id())
                        .headers(h -> h.setBearerAuth(host))
                        .bodyValue(Map.of("text", "called the buyer")),
                204);
        var history = json(get("/orders/" + order.id(), "host"), 200).get("history");
        assertThat(history.valueStream().map(one -> one.get("what").asString()))
                .containsExactlyInAnyOrder(
                        "started", "payment-asked", "payment-paid", "paid", "refund-asked", "refund-done", "note");
        var note = history.valueStream()
                .filter(one -> one.get("what").asString().equals("note"))
                .findFirst()
                .orElseThrow();
        assertThat(note.get("detail").asString()).isEqualTo("called the buyer");
        assertThat(note.get("by").asString()).isEqualTo("The host");
        newestFirst.add(0, order.id().toString());
    }

    @Test
    void isExportedAsATable() {
        var csv = csv("state=paid");
        assertThat(csv)
                .startsWith("\uFEFForderId,state,")
                .contains(paid.id() + ",paid,")
                .contains(",2,17900,35800,0,0,3000\r\n");
    }

    private static String csv(String wish) {
        return get("/orders.csv?" + wish, "marketer")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Type", "text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
