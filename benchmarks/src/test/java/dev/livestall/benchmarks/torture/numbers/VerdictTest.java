package dev.livestall.benchmarks.torture.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.benchmarks.torture.numbers.Facts.Order;
import dev.livestall.benchmarks.torture.numbers.Facts.Totals;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Order PAID = new Order("paid", 10_000, 0, 13_000);
    private static final Order BACK = new Order("refunded", 7_000, 7_000, 10_000);
    private static final Facts BOOKS = facts(Map.of("a", PAID, "b", BACK), Map.of("line", 10_000L), Set.of("m1", "m2"));

    @Test
    void equalSidesAreClean() {
        assertThat(Verdict.of(BOOKS, BOOKS).isClean()).isTrue();
    }

    @Test
    void anOrderThatTheBoardLacksIsMissingAndSoIsAPaymentThatItDidNotHear() {
        assertThat(board(Map.of("a", PAID)).missing()).isEqualTo(1);
        assertThat(board(Map.of("a", new Order("started", 0, 0, 0), "b", BACK)).missing())
                .isEqualTo(1);
    }

    @Test
    void anOrderThatTheBooksLackIsDoubledAndSoIsOneThatTheShowCountsTwice() {
        assertThat(board(Map.of("a", PAID, "b", BACK, "c", PAID)).doubled()).isGreaterThanOrEqualTo(1);
        var twice =
                new Facts(BOOKS.orders(), BOOKS.credits(), BOOKS.messages(), new Totals(3, 27_000, 20_000, 36_000, 2));
        assertThat(Verdict.of(BOOKS, twice).doubled()).isEqualTo(1);
    }

    @Test
    void anotherAmountOrStateIsADifferenceAndSoIsAnotherSumOfTheShow() {
        assertThat(board(Map.of("a", new Order("paid", 10_000, 0, 12_999), "b", BACK))
                        .different())
                .isEqualTo(2);
        assertThat(board(Map.of("a", new Order("refunded", 10_000, 0, 13_000), "b", BACK))
                        .different())
                .isEqualTo(1);
    }

    @Test
    void whatIsCreditedElsewhereDiffersByBothAmounts() {
        var board = facts(BOOKS.orders(), Map.of("line", 9_000L, "none", 1_000L), BOOKS.messages());
        assertThat(Verdict.of(BOOKS, board).creditsDifference()).isEqualTo(2_000);
    }

    @Test
    void linesThatOneSideLacksAreCountedAndSoIsACountThatIsOff() {
        var board = facts(BOOKS.orders(), BOOKS.credits(), Set.of("m1", "m3"));
        assertThat(Verdict.of(BOOKS, board).messagesDifference()).isEqualTo(2);
        var off = facts(BOOKS.orders(), BOOKS.credits(), Set.of("m1"));
        assertThat(Verdict.of(BOOKS, off).messagesDifference()).isEqualTo(2);
    }

    @Test
    void aLowerVersionThanBeforeWentBackwards() throws Exception {
        var backwards = new Backwards(new Board("http://127.0.0.1:1", "show"));
        backwards.compare(Map.of("d", 3L));
        backwards.compare(Map.of("d", 3L));
        backwards.compare(Map.of("d", 2L));
        backwards.forget();
        backwards.compare(Map.of("d", 1L));
        var ended = new Thread(() -> {});
        assertThat(backwards.end(ended)).isEqualTo(1);
    }

    private static Verdict board(Map<String, Order> orders) {
        return Verdict.of(BOOKS, facts(orders, BOOKS.credits(), BOOKS.messages()));
    }

    private static Facts facts(Map<String, Order> orders, Map<String, Long> credits, Set<String> messages) {
        return new Facts(orders, credits, messages, Ledger.totals(orders, messages.size()));
    }
}
