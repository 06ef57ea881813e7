package dev.livestall.chat.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.backing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What PostgreSQL shows of one shop to the service's own role. */
public final class Rows {
    private final String shopId;

    public Rows(String shopId) {
        this.shopId = shopId;
    }

    /** @param sql changes rows */
    public void write(String sql) {
        ask(sql, statement -> {
            statement.execute(sql);
            return 0L;
        });
    }

    /** @param sql selects one number */
    public long count(String sql) {
        return ask(sql, statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private interface Work {
        long of(Statement statement) throws SQLException;
    }

    private long ask(String sql, Work work) {
        TestDatabase database = Stack.database();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), "chat_app", database.password("chat_app"))) {
            connection.createStatement().execute("SET app.shop = '" + shopId + "'");
            return work.of(connection.createStatement());
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The archive follows the log a moment later. */
    public void until(long expected, String sql) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count(sql)).as(sql).isEqualTo(expected));
    }
}
