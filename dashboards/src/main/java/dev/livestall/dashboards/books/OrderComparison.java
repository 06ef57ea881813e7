package dev.livestall.dashboards.books;

import dev.livestall.dashboards.books.Books.BookedOrder;
import dev.livestall.dashboards.insight.OrderFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Order by order: missing, doubled in amount, or otherwise different on either side.
 *
 * @param compared orders that hold money on either side
 * @param differing those of them that are not the same on both
 */
public record OrderComparison(int compared, int differing) {

    public static OrderComparison of(List<BookedOrder> books, List<OrderFact> board) {
        var inBooks = new HashMap<String, Amounts>();
        for (var order : books) inBooks.put(order.orderId(), Amounts.of(order));
        var onBoard = new HashMap<String, Amounts>();
        for (var order : board) onBoard.put(order.orderId(), Amounts.of(order));
        return of(inBooks, onBoard);
    }

    private static OrderComparison of(Map<String, Amounts> books, Map<String, Amounts> board) {
        var ids = new HashSet<>(books.keySet());
        ids.addAll(board.keySet());
        int compared = 0;
        int differing = 0;
        for (var id : ids) {
            var booked = books.getOrDefault(id, Amounts.NONE);
            var shown = board.getOrDefault(id, Amounts.NONE);
            if (!booked.hasMoney() && !shown.hasMoney()) continue;
            compared++;
            if (!booked.equals(shown)) differing++;
        }
        return new OrderComparison(compared, differing);
    }

    private record Amounts(String currency, long paid, long refunded, long net, long collected) {
        static final Amounts NONE = new Amounts("", 0, 0, 0, 0);

        static Amounts of(BookedOrder o) {
            return new Amounts(o.currency(), o.paidMinor(), o.refundedMinor(), o.netMinor(), o.collectedMinor());
        }

        static Amounts of(OrderFact o) {
            return new Amounts(o.currency(), o.paidMinor(), o.refundedMinor(), o.netMinor(), o.collectedMinor());
        }

        boolean hasMoney() {
            return paid != 0 || refunded != 0 || net != 0 || collected != 0;
        }
    }
}
