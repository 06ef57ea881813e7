package dev.livestall.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import dev.livestall.events.Mode;
import dev.livestall.events.OrderEvent;
import dev.livestall.events.Surface;
import dev.livestall.events.Touch;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderFactsTest {
    private static final Instant STARTED = Instant.parse("2026-11-22T11:04:00Z");
    private static final Instant PAID = STARTED.plusMillis(5_123);
    private static final UUID SHOW = UUID.randomUUID();
    private static final UUID LAMP = UUID.randomUUID();
    private static final Order.Payment PAYMENT = new Order.Payment(3_000, 0, 87_000, PAID);

    private static Order held(UUID broadcast) {
        var line = Line.of(LAMP, LAMP, UUID.randomUUID(), new Words("무드등", null), 2, 42_000, true);
        var touch = new Touch(Surface.CARD, "pin-1", null, SHOW.toString(), null, STARTED.minusSeconds(2));
        return new Order(
                UUID.randomUUID(),
                UUID.randomUUID(),
                broadcast,
                UUID.randomUUID(),
                null,
                Mode.DEMO,
                OrderState.HELD,
                "KRW",
                List.of(line),
                3_000,
                touch,
                STARTED,
                STARTED.plusSeconds(1_920),
                null,
                0,
                STARTED,
                true);
    }

    @Test
    void aPaidOrderSaysAllThatAReaderNeeds() {
        var order = held(SHOW);
        var event = EventJson.ORDER.decode(EventJson.ORDER.encode(OrderFacts.paid(order, PAYMENT)));
        assertThat(event).isInstanceOfSatisfying(OrderEvent.OrderPaid.class, paid -> {
            assertThat(paid.startedAt()).isEqualTo(STARTED);
            assertThat(paid.collectedMinor()).isEqualTo(87_000);
            assertThat(paid.lines().get(0).netMinor()).isEqualTo(84_000);
            assertThat(paid.touch()).isEqualTo(order.touch());
            assertThat(paid.about().mode()).isEqualTo(Mode.DEMO);
            assertThat(paid.about().at()).isEqualTo(PAID);
        });
    }

    @Test
    void whatHappensOnceHasTheSameIdEachTimeItIsSaid() {
        var order = held(SHOW);
        assertThat(OrderFacts.paid(order, PAYMENT)).isEqualTo(OrderFacts.paid(order, PAYMENT));
        assertThat(OrderFacts.paid(order, PAYMENT).about().id())
                .isNotEqualTo(OrderFacts.started(order).about().id());
    }

    @Test
    void theRoomHearsOfNoPersonAndNoAmount() {
        var order = held(SHOW);
        var notice = new String(
                EventJson.ROOM.encode(OrderFacts.noticed(order, PAID).get(0)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(notice)
                .doesNotContain(order.viewerId().toString(), order.id().toString(), "84000", "42000", "87000")
                .contains(order.lines().get(0).productId().toString());
    }

    @Test
    void anOrderOutsideAnyShowTellsNoRoom() {
        assertThat(OrderFacts.noticed(held(null), PAID)).isEmpty();
        assertThat(OrderFacts.started(held(null)).about().broadcastId()).isNull();
    }

    @Test
    void eachRefundIsAnEventOfItsOwnAndSaysWhetherSomethingIsLeft() {
        var paid = held(SHOW).paid(PAYMENT).order();
        var one = SplittingRefund.units(
                        paid, java.util.Map.of(paid.lines().get(0).id(), 1), false)
                .orElseThrow();
        var some = paid.after(one, PAID);
        var first = (OrderEvent.OrderRefunded) OrderFacts.refunded(some, new UUID(1, 1), one, PAID);
        assertThat(first.partial()).isTrue();
        assertThat(first.shippingMinor()).isZero();
        assertThat(first.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(1);
            assertThat(line.refundedMinor()).isEqualTo(42_000);
        });
        var rest = SplittingRefund.all(some);
        var second = (OrderEvent.OrderRefunded) OrderFacts.refunded(some.after(rest, PAID), new UUID(1, 2), rest, PAID);
        assertThat(second.partial()).isNull();
        assertThat(second.shippingMinor()).isEqualTo(3_000);
        assertThat(second.about().id()).isNotEqualTo(first.about().id());
        assertThat(OrderFacts.refunded(some, new UUID(1, 1), one, PAID)).isEqualTo(first);
    }
}
