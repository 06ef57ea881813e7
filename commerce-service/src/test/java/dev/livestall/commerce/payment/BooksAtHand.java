package dev.livestall.commerce.payment;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.payment.Till.Order;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/** The books of a running service, read (and now and then falsified) behind its back. */
public abstract class BooksAtHand {
    abstract Commerce service();

    /** The id of its only line. */
    public String line(Order order) {
        return one("SELECT id FROM order_line WHERE order_id = '" + order.id() + "'");
    }

    /** What is back of its lines. */
    public String refundedItems(Order order) {
        return one("SELECT sum(refunded_minor) FROM order_line WHERE order_id = '" + order.id() + "'");
    }

    /** What is back of it in all. */
    public String collectedBack(Order order) {
        return one("SELECT sum(l.refunded_minor) + min(o.refunded_shipping_minor) FROM order_line l JOIN orders o"
                + " ON o.id = l.order_id WHERE o.id = '" + order.id() + "'");
    }

    /** As if Stripe's list had not shown the session of the order's try, long ago. */
    public void giveUp(Order order) {
        asWorker("UPDATE payment_attempt SET state = 'void', session_id = NULL, session_url = NULL, look_again = true,"
                + " settled_at = now() - interval '1 h' WHERE order_id = '" + order.id() + "'");
    }

    /** Changes a row behind the service's back. */
    public void asWorker(String sql) {
        try (var connection = service().as("commerce_worker");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String state(Order order) {
        return one("SELECT state FROM orders WHERE id = '" + order.id() + "'");
    }

    /** The order's units, such as {@code held=2}; empty when it has none. */
    public String units(Order order) {
        return one(
                "SELECT coalesce(string_agg(state || '=' || n, ' ' ORDER BY state), '') FROM (SELECT state, count(*) n"
                        + " FROM stock_unit WHERE order_id = '" + order.id() + "' GROUP BY state) u");
    }

    /** The types of what was said of the order, in order. */
    public String told(Order order) {
        return one(
                "SELECT coalesce(string_agg(convert_from(payload, 'UTF8')::json ->> 'type', ' ' ORDER BY sequence), '')"
                        + " FROM outbox WHERE aggregate = 'order:" + order.id() + "'");
    }

    public String quarantined(Order order) {
        return one(
                "SELECT coalesce(string_agg(reason, ' ' ORDER BY reason), '') FROM payment_quarantine WHERE order_id = '"
                        + order.id() + "'");
    }

    /** One text, read as the worker, who sees every shop. */
    public String one(String sql) {
        try (var connection = service().as("commerce_worker");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? Objects.toString(rows.getString(1), "") : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void await(String expected, Supplier<String> found) {
        await(expected, found, Duration.ofSeconds(20));
    }

    public static void await(String expected, Supplier<String> found, Duration most) {
        var end = Instant.now().plus(most);
        String last;
        do {
            last = found.get();
            if (expected.equals(last)) return;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        } while (Instant.now().isBefore(end));
        throw new AssertionError("expected \"" + expected + "\" within " + most + ", still \"" + last + "\"");
    }
}
