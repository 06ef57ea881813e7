package dev.livestall.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final UUID LAMP = UUID.randomUUID();
    private static final Order.Payment PAYMENT = new Order.Payment(3_000, 0, 87_000, NOW.plusSeconds(60));

    private static final Function<Order, Move> PAY = order -> order.paid(PAYMENT);
    private static final Function<Order, Move> EXPIRE = order -> order.expired(NOW.plusSeconds(70));
    private static final Function<Order, Move> REFUND =
            order -> order.refunded(SplittingRefund.all(order), NOW.plusSeconds(80));

    private static Order held() {
        var line = Line.of(LAMP, LAMP, null, new Words("무드등", null), 2, 42_000, true);
        return new Order(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Mode.LIVE,
                OrderState.HELD,
                "KRW",
                List.of(line),
                3_000,
                null,
                NOW,
                NOW.plusSeconds(1_920),
                null,
                0,
                NOW,
                true);
    }

    private static Order after(Function<Order, Move> move) {
        var moved = move.apply(held());
        assertThat(moved).isInstanceOf(Move.Moved.class);
        return moved.order();
    }

    @Test
    void aHeldOrderIsPaidOrExpires() {
        assertThat(after(PAY).state()).isEqualTo(OrderState.PAID);
        assertThat(after(EXPIRE).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(REFUND.apply(held())).isInstanceOf(Move.Refused.class);
    }

    @Test
    void aPaidOrderNeverExpires() {
        assertThat(EXPIRE.apply(after(PAY))).isInstanceOf(Move.Already.class);
        assertThat(PAY.apply(after(PAY))).isInstanceOf(Move.Already.class);
        assertThat(REFUND.apply(after(PAY)).order().state()).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void anExpiredOrderTakesNoMoney() {
        assertThat(PAY.apply(after(EXPIRE))).isInstanceOf(Move.Refused.class);
        assertThat(REFUND.apply(after(EXPIRE))).isInstanceOf(Move.Refused.class);
    }

    @Test
    void statesOnlyMoveForwardInEveryOrderOfWhatHappens() {
        var ranks = List.of(OrderState.HELD, OrderState.PAID, OrderState.REFUNDED);
        for (var happenings : permutations(List.of(PAY, EXPIRE, REFUND, PAY, EXPIRE, REFUND))) {
            var order = held();
            for (var happening : happenings) {
                var next = happening.apply(order).order();
                if (order.state() == OrderState.EXPIRED)
                    assertThat(next.state()).isEqualTo(OrderState.EXPIRED);
                else if (next.state() != OrderState.EXPIRED) {
                    assertThat(ranks.indexOf(next.state())).isGreaterThanOrEqualTo(ranks.indexOf(order.state()));
                } else assertThat(order.state()).isEqualTo(OrderState.HELD);
                order = next;
            }
        }
    }

    @Test
    void keepsWhatWasCollectedThroughARefund() {
        var refunded = REFUND.apply(after(PAY)).order();
        assertThat(refunded.payment()).isEqualTo(PAYMENT);
        assertThat(refunded.itemsMinor()).isEqualTo(84_000);
        assertThat(refunded.totalMinor()).isEqualTo(87_000);
    }

    private static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) return List.of(List.of());
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < of.size(); i++) {
            var rest = new ArrayList<>(of);
            var first = rest.remove(i);
            for (var tail : permutations(rest)) {
                var one = new ArrayList<T>();
                one.add(first);
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }

    @Test
    void isPaidUntilNothingOfItsLinesIsLeft() {
        var paid = after(PAY);
        var one = SplittingRefund.units(paid, Map.of(paid.lines().get(0).id(), 1), false)
                .orElseThrow();
        var some = paid.refunded(one, NOW.plusSeconds(80)).order();
        assertThat(some.state()).isEqualTo(OrderState.PAID);
        assertThat(some.leftMinor()).isEqualTo(45_000);
        var other = some.refunded(one, NOW.plusSeconds(90)).order();
        assertThat(other.state()).isEqualTo(OrderState.REFUNDED);
        assertThat(other.leftMinor()).as("the delivery fee").isEqualTo(3_000);
        var all = other.refunded(SplittingRefund.all(other), NOW.plusSeconds(95));
        assertThat(all).isInstanceOf(Move.Moved.class);
        assertThat(all.order().leftMinor()).isZero();
        assertThat(REFUND.apply(all.order())).isInstanceOf(Move.Already.class);
    }

    @Test
    void moreThanIsLeftIsAFault() {
        var paid = after(PAY);
        var units = SplittingRefund.units(paid, Map.of(paid.lines().get(0).id(), 2), false)
                .orElseThrow();
        var gone = paid.after(units, NOW);
        assertThatThrownBy(() -> gone.after(units, NOW)).isInstanceOf(IllegalStateException.class);
        var fee = new MoneyBack(java.util.List.of(), 3_000);
        var without = gone.after(fee, NOW);
        assertThatThrownBy(() -> without.after(fee, NOW)).isInstanceOf(IllegalStateException.class);
    }
}
