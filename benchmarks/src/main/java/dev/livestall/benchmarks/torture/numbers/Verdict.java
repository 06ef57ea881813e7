package dev.livestall.benchmarks.torture.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the books and the board don't agree about.
 *
 * @param missing orders, or payments of orders, that the board lacks
 * @param doubled orders that the books don't have, or that the show counts more than once
 * @param different orders with other amounts or another state, and sums of the show with another amount
 * @param creditsDifference minor units credited to something else, or not at all
 * @param messagesDifference lines that only one side has, and by how many the show's count is off
 * @param faults the first of them in words
 */
record Verdict(
        long missing,
        long doubled,
        long different,
        long creditsDifference,
        long messagesDifference,
        List<String> faults) {
    private static final int TOLD = 20;

    boolean isClean() {
        return missing + doubled + different + creditsDifference + messagesDifference == 0;
    }

    static Verdict of(Facts books, Facts board) {
        var comparison = new Comparison(books, board);
        return comparison.verdict();
    }

    private static final class Comparison {
        private final Facts books;
        private final Facts board;
        private final List<String> faults = new ArrayList<>();
        private long missing;
        private long doubled;
        private long different;

        Comparison(Facts books, Facts board) {
            this.books = books;
            this.board = board;
        }

        Verdict verdict() {
            books.orders().forEach(this::order);
            for (String id : board.orders().keySet()) {
                if (books.orders().containsKey(id)) continue;
                doubled++;
                fault("the books have no order " + id);
            }
            sums();
            long credits = difference(books.credits(), board.credits());
            if (credits != 0) fault("credits of the books " + books.credits() + ", of the board " + board.credits());
            return new Verdict(missing, doubled, different, credits, messages(), List.copyOf(faults));
        }

        private void order(String id, Facts.Order booked) {
            var shown = board.orders().get(id);
            if (shown == null || (booked.isPaid() && !shown.isPaid())) {
                missing++;
                fault("order " + id + " is " + booked + ", on the board " + shown);
            } else if (!booked.equals(shown)) {
                different++;
                fault("order " + id + " is " + booked + ", on the board " + shown);
            }
        }

        private void sums() {
            var due = books.totals();
            var shown = board.totals();
            doubled += Math.max(0, shown.paidOrders() - due.paidOrders());
            boolean same = due.paidOrders() == shown.paidOrders()
                    && due.paidMinor() == shown.paidMinor()
                    && due.netMinor() == shown.netMinor()
                    && due.collectedMinor() == shown.collectedMinor();
            if (same) return;
            different++;
            fault("the show's sums are " + due + ", on the board " + shown);
        }

        private static long difference(Map<String, Long> due, Map<String, Long> shown) {
            Map<String, Long> left = new HashMap<>(due);
            shown.forEach((place, minor) -> left.merge(place, -minor, Long::sum));
            return left.values().stream().mapToLong(Math::abs).sum();
        }

        private long messages() {
            Set<String> either = new HashSet<>(books.messages());
            either.addAll(board.messages());
            long only = either.stream()
                    .filter(id ->
                            !books.messages().contains(id) || !board.messages().contains(id))
                    .count();
            long off = Math.abs(books.totals().messages() - board.totals().messages());
            if (only + off > 0) {
                fault(only + " lines are on one side only; the log has "
                        + books.totals().messages() + ", the show counts "
                        + board.totals().messages());
            }
            return only + off;
        }

        private void fault(String what) {
            if (faults.size() < TOLD) faults.add(what);
        }
    }
}
