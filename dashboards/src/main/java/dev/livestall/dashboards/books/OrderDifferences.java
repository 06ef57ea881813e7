package dev.livestall.dashboards.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.dashboards.books.Books.BookedOrder;
import dev.livestall.dashboards.insight.OrderFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Each order that is not the same in the books and on the board. */
final class OrderDifferences {
    private OrderDifferences() {}

    /** What is wrong with an order. */
    enum Kind {
        @JsonProperty("missing")
        MISSING,
        /** On the board alone. */
        @JsonProperty("unknown-to-the-books")
        UNKNOWN_TO_THE_BOOKS,
        @JsonProperty("different")
        DIFFERENT
    }

    /** One order; the side that doesn't know it is absent. Minor units. */
    record Difference(
            String orderId,
            Kind kind,
            @Nullable Amounts books,
            @Nullable Amounts board) {}

    /** One side of an order. */
    record Amounts(String currency, long paidMinor, long refundedMinor, long netMinor, long collectedMinor) {
        static Amounts of(BookedOrder o) {
            return new Amounts(o.currency(), o.paidMinor(), o.refundedMinor(), o.netMinor(), o.collectedMinor());
        }

        static Amounts of(OrderFact o) {
            return new Amounts(o.currency(), o.paidMinor(), o.refundedMinor(), o.netMinor(), o.collectedMinor());
        }

        boolean hasMoney() {
            return paidMinor != 0 || refundedMinor != 0 || netMinor != 0 || collectedMinor != 0;
        }
    }

    /** In the order of their ids. Orders without money on either side are left out. */
    static List<Difference> of(List<BookedOrder> books, List<OrderFact> board) {
        Map<String, Amounts> booked = new HashMap<>();
        books.forEach(order -> booked.put(order.orderId(), Amounts.of(order)));
        Map<String, Amounts> shown = new HashMap<>();
        board.forEach(order -> shown.put(order.orderId(), Amounts.of(order)));
        var ids = new TreeSet<>(booked.keySet());
        ids.addAll(shown.keySet());
        var differences = new ArrayList<Difference>();
        for (String id : ids) {
            var difference = of(id, withMoney(booked.get(id)), withMoney(shown.get(id)));
            if (difference != null) differences.add(difference);
        }
        return differences;
    }

    private static @Nullable Difference of(String id, @Nullable Amounts booked, @Nullable Amounts shown) {
        if (booked == null && shown == null) return null;
        if (shown == null) return new Difference(id, Kind.MISSING, booked, null);
        if (booked == null) return new Difference(id, Kind.UNKNOWN_TO_THE_BOOKS, null, shown);
        return booked.equals(shown) ? null : new Difference(id, Kind.DIFFERENT, booked, shown);
    }

    private static @Nullable Amounts withMoney(@Nullable Amounts amounts) {
        return amounts == null || !amounts.hasMoney() ? null : amounts;
    }
}
