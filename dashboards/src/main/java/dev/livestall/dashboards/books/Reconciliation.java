package dev.livestall.dashboards.books;

import dev.livestall.dashboards.books.Books.CurrencySums;
import dev.livestall.dashboards.books.Proof.Because;
import dev.livestall.dashboards.books.Proof.Line;
import dev.livestall.dashboards.books.Proof.State;
import dev.livestall.dashboards.insight.MoneyTotals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one look at both sides proves. A pure function of the look and of what earlier looks left behind. */
public final class Reconciliation {
    private final Duration quietFor;

    public Reconciliation(Duration quietFor) {
        this.quietFor = quietFor;
    }

    /**
     * Both sides, read together.
     *
     * @param orders absent if there are too many to compare one by one
     */
    public record Look(
            Instant at,
            Books.Sums books,
            List<MoneyTotals> board,
            @Nullable OrderComparison orders) {}

    /** The proof, and what the next look must remember. */
    public record Verdict(Proof proof, Memory memory) {}

    public Verdict judge(Memory before, Look look) {
        var sides = sides(look.books().currencies(), look.board());
        var ordersAgree = look.orders() == null || look.orders().differing() == 0;
        var equal = ordersAgree && sides.values().stream().allMatch(Sides::equal);
        var memory = before.after(look, equal);
        var quiet = !memory.lastChange(look).plus(quietFor).isAfter(look.at());
        var state = equal ? State.EQUAL : quiet ? State.DIFFERENT : State.CHECKING;
        var lines = sides.entrySet().stream()
                .map(side -> side.getValue().line(side.getKey()))
                .toList();
        var proof = new Proof(
                state,
                state == State.CHECKING ? Because.NOT_QUIET : null,
                look.at(),
                memory.lastEqualAt(),
                look.orders() == null ? null : look.orders().compared(),
                look.orders() == null ? null : look.orders().differing(),
                lines);
        return new Verdict(proof, memory);
    }

    /** One side did not answer: what was proven earlier is told with its time, and nothing about now. */
    public static Proof undecided(Memory memory, Because because) {
        return new Proof(State.CHECKING, because, memory.lastLookAt(), memory.lastEqualAt(), null, null, List.of());
    }

    private static Map<String, Sides> sides(List<CurrencySums> books, List<MoneyTotals> board) {
        var sides = new TreeMap<String, Sides>();
        for (var sum : books) {
            sides.put(sum.currency(), new Sides(Sums.of(sum), Sums.NONE));
        }
        for (var sum : board) {
            sides.merge(
                    sum.currency(),
                    new Sides(Sums.NONE, Sums.of(sum)),
                    (fromBooks, fromBoard) -> new Sides(fromBooks.books, fromBoard.board));
        }
        return sides;
    }

    private record Sides(Sums books, Sums board) {
        boolean equal() {
            return books.equals(board);
        }

        Line line(String currency) {
            return new Line(currency, books.net, board.net, Math.subtractExact(board.net, books.net));
        }
    }

    private record Sums(long paid, long net, long collected) {
        static final Sums NONE = new Sums(0, 0, 0);

        static Sums of(CurrencySums sum) {
            return new Sums(sum.paidMinor(), sum.netMinor(), sum.collectedMinor());
        }

        static Sums of(MoneyTotals sum) {
            return new Sums(sum.paidMinor(), sum.netMinor(), sum.collectedMinor());
        }
    }
}
