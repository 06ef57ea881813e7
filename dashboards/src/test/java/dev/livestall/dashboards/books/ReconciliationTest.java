package dev.livestall.dashboards.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.books.Books.CurrencySums;
import dev.livestall.dashboards.books.Proof.Because;
import dev.livestall.dashboards.books.Proof.State;
import dev.livestall.dashboards.books.Reconciliation.Look;
import dev.livestall.dashboards.books.Reconciliation.Verdict;
import dev.livestall.dashboards.insight.MoneyTotals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");
    private static final OrderComparison SAME_ORDERS = new OrderComparison(3, 0);

    private final Reconciliation reconciliation = new Reconciliation(Duration.ofSeconds(60));

    @Test
    void isEqualAtOnceWhenPaidNetAndCollectedAreTheSame() {
        var verdict = judge(Memory.NONE, 0, books(100, 90, 130), board(100, 90, 130), SAME_ORDERS);

        assertThat(verdict.proof().state()).isEqualTo(State.EQUAL);
        assertThat(verdict.proof().lastEqualAt()).isEqualTo(START);
        assertThat(verdict.proof().because()).isNull();
        assertThat(verdict.proof().currencies()).containsExactly(new Proof.Line("KRW", 90, 90, 0));
    }

    @Test
    void anUnsoldShowIsEqual() {
        assertThat(judge(Memory.NONE, 0, List.of(), List.of(), new OrderComparison(0, 0))
                        .proof()
                        .state())
                .isEqualTo(State.EQUAL);
    }

    @Test
    void isCheckingWhileASaleIsOnItsWay() {
        var before = judge(Memory.NONE, 0, books(100, 100, 100), board(100, 100, 100), SAME_ORDERS);
        var after = judge(before.memory(), 1, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);

        assertThat(after.proof().state()).isEqualTo(State.CHECKING);
        assertThat(after.proof().because()).isEqualTo(Because.NOT_QUIET);
        assertThat(after.proof().lastEqualAt()).isEqualTo(START);
        assertThat(after.proof().comparedAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void isDifferentOnlyAfterAQuietMinute() {
        var first = judge(Memory.NONE, 0, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);
        var almost = judge(first.memory(), 59, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);
        var quiet = judge(almost.memory(), 60, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);

        assertThat(first.proof().state()).isEqualTo(State.CHECKING);
        assertThat(almost.proof().state()).isEqualTo(State.CHECKING);
        assertThat(quiet.proof().state()).isEqualTo(State.DIFFERENT);
        assertThat(quiet.proof().currencies()).containsExactly(new Proof.Line("KRW", 200, 100, -100));
    }

    @Test
    void aChangeOfTheBoardStartsTheQuietMinuteAnew() {
        var first = judge(Memory.NONE, 0, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);
        var moved = judge(first.memory(), 50, books(200, 200, 200), board(150, 150, 150), SAME_ORDERS);
        var later = judge(moved.memory(), 70, books(200, 200, 200), board(150, 150, 150), SAME_ORDERS);

        assertThat(later.proof().state()).isEqualTo(State.CHECKING);
    }

    @Test
    void aChangeThatTheBooksTellOfStartsTheQuietMinuteAnew() {
        var first = judge(Memory.NONE, 0, books(200, 200, 200), board(100, 100, 100), SAME_ORDERS);
        var told = new Books.Sums(START.plusSeconds(70), START.plusSeconds(50), books(200, 200, 200));
        var later = reconciliation.judge(
                first.memory(), new Look(START.plusSeconds(70), told, board(100, 100, 100), SAME_ORDERS));

        assertThat(later.proof().state()).isEqualTo(State.CHECKING);
    }

    @Test
    void equalNetIsNotEnoughWhenPaidOrCollectedDiffer() {
        assertThat(quietState(books(100, 90, 130), board(110, 90, 130), SAME_ORDERS))
                .isEqualTo(State.DIFFERENT);
        assertThat(quietState(books(100, 90, 130), board(100, 90, 131), SAME_ORDERS))
                .isEqualTo(State.DIFFERENT);
    }

    @Test
    void equalSumsAreNotEnoughWhenAnOrderDiffers() {
        assertThat(quietState(books(100, 90, 130), board(100, 90, 130), new OrderComparison(3, 1)))
                .isEqualTo(State.DIFFERENT);
    }

    @Test
    void aCurrencyThatOnlyOneSideHasIsADifference() {
        assertThat(quietState(List.of(), board(100, 90, 130), SAME_ORDERS)).isEqualTo(State.DIFFERENT);
    }

    @Test
    void anOutageKeepsNoGreen() {
        var equal = judge(Memory.NONE, 0, books(100, 90, 130), board(100, 90, 130), SAME_ORDERS);
        var proof = Reconciliation.undecided(equal.memory(), Because.BOOKS_UNAVAILABLE);

        assertThat(proof.state()).isEqualTo(State.CHECKING);
        assertThat(proof.because()).isEqualTo(Because.BOOKS_UNAVAILABLE);
        assertThat(proof.lastEqualAt()).isEqualTo(START);
        assertThat(proof.currencies()).isEmpty();
    }

    private State quietState(List<CurrencySums> books, List<MoneyTotals> board, OrderComparison orders) {
        var first = judge(Memory.NONE, 0, books, board, orders);
        return judge(first.memory(), 61, books, board, orders).proof().state();
    }

    private Verdict judge(
            Memory memory, int second, List<CurrencySums> books, List<MoneyTotals> board, OrderComparison orders) {
        var at = START.plusSeconds(second);
        return reconciliation.judge(memory, new Look(at, new Books.Sums(at, null, books), board, orders));
    }

    private static List<CurrencySums> books(long paid, long net, long collected) {
        return List.of(new CurrencySums("KRW", paid, paid - net, net, collected));
    }

    private static List<MoneyTotals> board(long paid, long net, long collected) {
        return List.of(new MoneyTotals("KRW", paid, paid, paid - net, net, collected, 1));
    }
}
