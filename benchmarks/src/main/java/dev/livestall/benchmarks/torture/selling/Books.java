package dev.livestall.benchmarks.torture.selling;

import dev.livestall.benchmarks.selling.Postgres;
import dev.livestall.benchmarks.torture.selling.Facts.Order;
import dev.livestall.benchmarks.torture.selling.Facts.Told;
import dev.livestall.benchmarks.torture.selling.Facts.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL says, read as its superuser. */
public final class Books {
    private static final String OPEN = """
            SELECT 'order ' || id || ' is held' FROM orders WHERE state = 'held'
            UNION ALL SELECT 'payment of order ' || order_id || ' is ' || state FROM payment_attempt WHERE state IN ('asked', 'open')
            UNION ALL SELECT 'refund of order ' || order_id || ' is asked' FROM refund WHERE state = 'asked'
            UNION ALL SELECT 'event ' || event_id || ' is new' FROM webhook_inbox WHERE state = 'new'
            UNION ALL SELECT 'outbox row ' || id || ' is not sent' FROM outbox WHERE sent_at IS NULL
            """;
    private static final String ORDERS = """
            SELECT o.id, o.state, l.product_id, l.quantity, l.refunded_quantity, coalesce(o.collected_minor, 0),
                l.refunded_minor + o.refunded_shipping_minor
            FROM orders o JOIN order_line l ON l.order_id = o.id
            """;

    private final Postgres postgres;

    public Books(Postgres postgres) {
        this.postgres = postgres;
    }

    /** What has not come to rest. */
    public List<String> open() throws SQLException {
        return read(OPEN, row -> row.getString(1));
    }

    List<String> quarantined() throws SQLException {
        return read(
                "SELECT reason || ': ' || subject || ' of order ' || coalesce(order_id::text, '?') FROM payment_quarantine",
                row -> row.getString(1));
    }

    List<Unit> units() throws SQLException {
        return read(
                "SELECT product_id, state, coalesce(order_id::text, '') FROM stock_unit",
                row -> new Unit(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Order> orders() throws SQLException {
        return read(
                ORDERS,
                row -> new Order(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getLong(7)));
    }

    int unsent() throws SQLException {
        return read("SELECT 1 FROM outbox WHERE sent_at IS NULL", row -> 1).size();
    }

    List<Told> told() throws SQLException {
        return read(
                "SELECT key, convert_from(payload, 'UTF8')::json ->> 'id', convert_from(payload, 'UTF8')::json ->> 'type'"
                        + " FROM outbox WHERE aggregate LIKE 'order:%' ORDER BY aggregate, sequence",
                row -> new Told(row.getString(1), row.getString(2), row.getString(3)));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading) throws SQLException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(reading.of(rows));
            return all;
        }
    }
}
