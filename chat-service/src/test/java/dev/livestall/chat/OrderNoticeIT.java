package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.events.OrderEvent.CheckoutExpired;
import dev.livestall.events.OrderEvent.OrderPaid;
import dev.livestall.events.OrderEvent.OrderRefunded;
import dev.livestall.events.OrderLine;
import dev.livestall.events.RefundedLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the books say reaches the buyer, and the buyer alone. */
class OrderNoticeIT {
    private final Show show = Show.live();
    private final String order = UUID.randomUUID().toString();
    private final String product = UUID.randomUUID().toString();

    @Test
    void theBuyerHearsOfTheOrderAndCarriesTheBadgeUntilTheRefund() {
        try (Client buyer = show.named(Stack.ONE, "산사람");
                Client other = show.named(Stack.ONE, "안산사람")) {
            buyer.post("before", "살까요");
            assertThat(badge(other, "살까요")).isFalse();
            Stack.LOG.order(paid(buyer.viewerId()));
            JsonNode notice = buyer.next("order");
            assertThat(notice.path("state").stringValue()).isEqualTo("paid");
            assertThat(notice.path("orderId").stringValue()).isEqualTo(order);
            assertThat(notice.path("productIds").get(0).stringValue()).isEqualTo(product);
            buyer.post("after", "샀어요");
            assertThat(badge(other, "샀어요")).isTrue();
            other.post("o", "부럽다");
            assertThat(badge(buyer, "부럽다")).isFalse();
            Stack.LOG.order(new OrderRefunded(
                    show.about(),
                    order,
                    buyer.viewerId(),
                    UUID.randomUUID().toString(),
                    "KRW",
                    List.of(new RefundedLine(UUID.randomUUID().toString(), product, 1, 42_000)),
                    3_000,
                    false,
                    null));
            assertThat(buyer.next("order").path("state").stringValue()).isEqualTo("refunded");
            buyer.post("refunded", "돌려받았어요");
            assertThat(badge(other, "돌려받았어요")).isFalse();
        }
    }

    @Test
    void aNodeThatStartsLaterKnowsTheBuyers() {
        try (Client buyer = show.viewer(Stack.ONE)) {
            Stack.LOG.order(paid(buyer.viewerId()));
            buyer.next("order");
            Stack.LOG.order(new CheckoutExpired(show.about(), UUID.randomUUID().toString(), buyer.viewerId()));
            assertThat(buyer.next("order").path("state").stringValue()).isEqualTo("expired");
            String token = Stack.ONE
                    .bean(dev.livestall.chat.viewer.ViewerTokens.class)
                    .sign(buyer.viewerId(), show.shopId, "산사람")
                    .token();
            try (var later = Stack.node("buyers");
                    Client again = Client.open(later, show.id).join(token)) {
                again.post("a", "또 왔어요");
                assertThat(badge(buyer, "또 왔어요")).isTrue();
            }
        }
    }

    private static boolean badge(Client reader, String text) {
        return reader.event(event -> event.path("text").asString("").equals(text))
                .path("author")
                .path("buyer")
                .booleanValue();
    }

    private OrderPaid paid(String viewerId) {
        OrderLine line = new OrderLine(UUID.randomUUID().toString(), product, null, 1, 42_000, 42_000);
        return new OrderPaid(
                show.about(), order, viewerId, "KRW", List.of(line), 3_000, 0, 45_000, Instant.now(), null);
    }
}
