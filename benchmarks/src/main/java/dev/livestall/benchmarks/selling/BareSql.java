package dev.livestall.benchmarks.selling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Only the statement that claims a unit, each in a transaction of its own that is on disk when it is answered: what a reservation costs at least. */
final class BareSql implements Rush.One {
    private static final String CLAIM = """
            WITH picked AS (
                SELECT unit FROM stock_unit WHERE product_id = ? AND lot IS NULL AND state = 'free'
                ORDER BY unit LIMIT 1 FOR UPDATE SKIP LOCKED)
            UPDATE stock_unit u SET state = 'held', order_id = ?, held_until = now() + interval '1 h'
            FROM picked p WHERE u.product_id = ? AND u.unit = p.unit
            """;

    private final Connection connection;
    private final PreparedStatement claim;
    private final UUID product;

    BareSql(Postgres postgres, String product) throws SQLException {
        connection = postgres.connect();
        claim = connection.prepareStatement(CLAIM);
        this.product = UUID.fromString(product);
    }

    @Override
    public boolean tryOnce() throws SQLException {
        claim.setObject(1, product);
        claim.setObject(2, UUID.randomUUID());
        claim.setObject(3, product);
        return claim.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
