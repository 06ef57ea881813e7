package dev.livestall.commerce;

import java.sql.SQLException;

/** Plain statements as one of the roles, outside the service. */
public final class Sql {
    private Sql() {}

    /** The first column of the first row of a query as the worker, who sees every shop. */
    public static long number(Commerce commerce, String sql) {
        return number(commerce, "commerce_worker", sql);
    }

    public static long number(Commerce commerce, String role, String sql) {
        try (var connection = commerce.as(role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs it and answers PostgreSQL's error code, or "00000". */
    public static String state(Commerce commerce, String role, String sql) {
        try (var connection = commerce.as(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return "00000";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
