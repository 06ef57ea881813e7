package dev.livestall.commerce.books;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.payment.Till.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.payment.Till;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BooksIT {
    @Test
    void theSumsAreThoseOfTheOrders() {
        try (Till till = new Till()) {
            assertThat(books(till, "marketer", till.show, "", 200).get("currencies"))
                    .isEmpty();
            till.paid(2);
            var back = till.paid(1);
            till.order(1);
            json(till.refunding(back, "host", "k"), 202);
            await("refunded", () -> till.state(back));

            JsonNode books = books(till, "marketer", till.show, "", 200);
            assertThat(books.get("broadcastId").asString()).isEqualTo(till.show.toString());
            assertThat(books.get("lastChangeAt").asString()).isNotEmpty();
            JsonNode won = books.get("currencies").get(0);
            assertThat(won.get("currency").asString()).isEqualTo("KRW");
            assertThat(won.get("placedMinor").asLong()).isEqualTo(4 * 17_900);
            assertThat(won.get("paidMinor").asLong()).isEqualTo(3 * 17_900);
            assertThat(won.get("refundedMinor").asLong()).isEqualTo(17_900);
            assertThat(won.get("netMinor").asLong()).isEqualTo(2 * 17_900);
            assertThat(won.get("collectedMinor").asLong()).isEqualTo(3 * 17_900 + 2 * 3_000);
            assertThat(won.get("paidOrders").asInt()).isEqualTo(2);
            assertThat(won.get("refundedOrders").asInt()).isEqualTo(1);

            JsonNode orders = books(till, "host", till.show, "/orders", 200);
            assertThat(orders).hasSize(3);
            assertThat(orders.values())
                    .extracting(o -> o.get("netMinor").asLong())
                    .containsExactlyInAnyOrder(0L, 0L, 35_800L);

            books(till, "moderator", till.show, "", 403);
            books(till, "marketer", UUID.randomUUID(), "", 404);
            json(till.http.get().uri("/api/commerce/broadcasts/{id}/books", till.show), 401);
        }
    }

    private static JsonNode books(Till till, String role, UUID show, String more, int status) {
        var token = till.shop.token(till.http, role);
        return json(
                till.http
                        .get()
                        .uri("/api/commerce/broadcasts/{id}/books" + more, show)
                        .headers(h -> h.setBearerAuth(token)),
                status);
    }

    @Test
    void aPartialRefundIsInTheSumsAndTheOrderStaysPaid() {
        try (Till till = new Till()) {
            var order = till.paid(2);
            json(till.refunding(order, "host", "k", java.util.Map.of("amountMinor", 900)), 202);
            JsonNode won = books(till, "marketer", till.show, "", 200)
                    .get("currencies")
                    .get(0);
            assertThat(won.get("paidMinor").asLong()).isEqualTo(35_800);
            assertThat(won.get("refundedMinor").asLong()).isEqualTo(900);
            assertThat(won.get("netMinor").asLong()).isEqualTo(34_900);
            assertThat(won.get("collectedMinor").asLong()).isEqualTo(38_800);
            assertThat(won.get("refundedOrders").asInt()).isEqualTo(1);
            JsonNode listed = books(till, "host", till.show, "/orders", 200).get(0);
            assertThat(listed.get("state").asString()).isEqualTo("paid");
            assertThat(listed.get("refundedMinor").asLong()).isEqualTo(900);
            assertThat(listed.get("netMinor").asLong()).isEqualTo(34_900);
        }
    }
}
