package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.selling.Postgres;
import dev.livestall.benchmarks.torture.numbers.Facts.Order;
import dev.livestall.benchmarks.torture.numbers.Facts.Totals;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the books say, read as PostgreSQL's superuser. */
final class Ledger {
    private static final String ORDERS = """
            SELECT o.id, o.state, sum(l.net_minor), sum(l.refunded_minor), coalesce(o.collected_minor, 0)
            FROM orders o JOIN order_line l ON l.order_id = o.id GROUP BY o.id
            """;
    /** By the rule: the touch of the order, for its lines that have it. */
    private static final String CREDITS = """
            SELECT CASE WHEN l.touched THEN coalesce(o.touch_message_id::text, 'none') ELSE 'none' END,
                sum(l.net_minor - l.refunded_minor)
            FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.state IN ('paid', 'refunded') GROUP BY 1
            """;

    private final Postgres postgres;

    Ledger(Postgres postgres) {
        this.postgres = postgres;
    }

    /** @param messages of the room's log, which is the only book of them */
    Facts read(Set<String> messages) throws SQLException {
        var orders = new HashMap<String, Order>();
        var credits = new HashMap<String, Long>();
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(ORDERS)) {
                while (rows.next()) {
                    orders.put(
                            rows.getString(1),
                            order(rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
                }
            }
            try (var rows = statement.executeQuery(CREDITS)) {
                while (rows.next()) credits.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new Facts(orders, credits, messages, totals(orders, messages.size()));
    }

    private static Order order(String state, long net, long back, long collected) {
        return switch (state) {
            case "held" -> new Order("started", 0, 0, 0);
            case "expired" -> new Order("expired", 0, 0, 0);
            default -> new Order(back >= net ? "refunded" : "paid", net, back, collected);
        };
    }

    static Totals totals(Map<String, Order> orders, long messages) {
        Totals sum = new Totals(0, 0, 0, 0, messages);
        for (Order order : orders.values()) {
            if (!order.isPaid()) continue;
            sum = new Totals(
                    sum.paidOrders() + 1,
                    sum.paidMinor() + order.paidMinor(),
                    sum.netMinor() + order.paidMinor() - order.refundedMinor(),
                    sum.collectedMinor() + order.collectedMinor(),
                    messages);
        }
        return sum;
    }
}
