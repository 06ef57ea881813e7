package dev.livestall.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.order.MoneyBack.OfLine;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SplittingRefundTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final UUID PRODUCT = UUID.randomUUID();
    private static final Line LAMP = line(1, 19_900, 17_394);
    private static final Line MUGS = line(2, 9_900, 17_306);

    private static Line line(int quantity, long unit, long net) {
        return new Line(
                UUID.randomUUID(), PRODUCT, PRODUCT, null, new Words("x", null), quantity, unit, net, 0, 0, true);
    }

    private static Order paid(Line... lines) {
        long items = List.of(lines).stream().mapToLong(Line::netMinor).sum();
        return new Order(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                null,
                Mode.LIVE,
                OrderState.PAID,
                "KRW",
                List.of(lines),
                3_000,
                null,
                NOW,
                NOW,
                new Order.Payment(3_000, 0, items + 3_000, NOW),
                0,
                NOW,
                true);
    }

    private static List<Long> amount(Order order, long minor) {
        return SplittingRefund.amount(order, minor).orElseThrow().lines().stream()
                .map(OfLine::minor)
                .toList();
    }

    @Test
    void anAmountIsSplitLikeADiscount() {
        var order = paid(LAMP, MUGS);
        // 5,000 of 34,700: 2,506.34 and 2,493.66; the won that is left over goes to the larger remainder.
        assertThat(amount(order, 5_000)).containsExactly(2_506L, 2_494L);
        assertThat(SplittingRefund.amount(order, 5_000).orElseThrow().lines())
                .as("money alone: no goods come back")
                .allMatch(line -> line.quantity() == 0);
    }

    @Test
    void onlyWhatTheLinesDontCoverIsDeliveryFee() {
        var order = paid(LAMP, MUGS);
        assertThat(SplittingRefund.amount(order, 34_700).orElseThrow().restMinor())
                .isZero();
        assertThat(SplittingRefund.amount(order, 35_000).orElseThrow().restMinor())
                .isEqualTo(300);
        assertThat(SplittingRefund.amount(order, 37_700)).contains(SplittingRefund.all(order));
        assertThat(SplittingRefund.amount(order, 37_701)).isEmpty();
        assertThat(SplittingRefund.amount(order, 0)).isEmpty();
        assertThat(SplittingRefund.amount(order, -1)).isEmpty();
    }

    @Test
    void aLinesFirstUnitsCarryItsRemainder() {
        var three = line(3, 100, 299);
        var order = paid(three);
        for (long expected : new long[] {100, 100, 99}) {
            var back =
                    SplittingRefund.units(order, Map.of(three.id(), 1), false).orElseThrow();
            assertThat(back.totalMinor()).isEqualTo(expected);
            order = order.after(back, NOW);
        }
        assertThat(order.state()).isEqualTo(OrderState.REFUNDED);
        assertThat(SplittingRefund.units(order, Map.of(three.id(), 1), false)).isEmpty();
    }

    @Test
    void linesThatAreNotTheOrdersOrMoreUnitsThanAreLeftAreRefused() {
        var order = paid(LAMP, MUGS);
        assertThat(SplittingRefund.units(order, Map.of(UUID.randomUUID(), 1), false))
                .isEmpty();
        assertThat(SplittingRefund.units(order, Map.of(MUGS.id(), 3), false)).isEmpty();
        assertThat(SplittingRefund.units(order, Map.of(MUGS.id(), 2), true))
                .hasValueSatisfying(back -> assertThat(back.totalMinor()).isEqualTo(20_306));
    }

    @Test
    void whateverIsGivenBackInWhateverPartsTheSumIsWhatWasPaid() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var order = paid(line(1 + random.nextInt(4), 9_900, random.nextInt(20_000)), line(3, 500, 1_499), LAMP);
            long all = order.leftMinor();
            long back = 0;
            while (order.leftMinor() > 0) {
                var some = SplittingRefund.amount(order, 1 + random.nextLong(order.leftMinor()))
                        .orElseThrow();
                back += some.totalMinor();
                order = order.after(some, NOW);
            }
            assertThat(back).as("seed %d", seed).isEqualTo(all);
            assertThat(order.state()).isEqualTo(OrderState.REFUNDED);
        }
    }

    @Test
    void hugeAmountsAreSplitExactly() {
        var order = paid(line(1, Long.MAX_VALUE / 4, Long.MAX_VALUE / 4), line(1, 3, 3));
        assertThat(amount(order, Long.MAX_VALUE / 4)).containsExactly(Long.MAX_VALUE / 4 - 3, 3L);
    }
}
