package dev.livestall.chat.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What PostgreSQL shows of one shop to the service's own role. */
public final class Rows {
    private final String shopId;

    public Rows(String shopId) {
        this.shopId = shopId;
    }

    /** @param sql selects one number */
    public long count(String sql) {
        TestDatabase database = Stack.database();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), "chat_app", database.password("chat_app"))) {
            connection.createStatement().execute("SET app.shop = '" + shopId + "'");
            try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The archive follows the log a moment later. */
    public void until(long expected, String sql) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count(sql)).as(sql).isEqualTo(expected));
    }
}
