package dev.livestall.commerce.backlog;

import io.r2dbc.spi.Row;
import java.util.Objects;

/**
 * @param outboxRows events not yet in Kafka
 * @param outboxSeconds how long the oldest of them has waited; 0 if none waits
 * @param inboxRows webhooks of the provider not yet worked
 * @param inboxSeconds how long the oldest of them has waited; 0 if none waits
 * @param quarantined payments that contradict the books and that nobody has resolved
 * @param alerts open alerts to staff
 */
record Backlog(
        double outboxRows,
        double outboxSeconds,
        double inboxRows,
        double inboxSeconds,
        double quarantined,
        double alerts) {
    /** Cheap: outbox and inbox have indexes of what is unfinished, and what waits for a person is little. */
    static final String QUESTION = """
            SELECT
              (SELECT count(*) FROM outbox WHERE sent_at IS NULL) AS outbox_rows,
              (SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0) FROM outbox WHERE sent_at IS NULL) AS outbox_seconds,
              (SELECT count(*) FROM webhook_inbox WHERE state = 'new') AS inbox_rows,
              (SELECT coalesce(extract(epoch FROM now() - min(received_at)), 0) FROM webhook_inbox WHERE state = 'new') AS inbox_seconds,
              (SELECT count(*) FROM payment_quarantine WHERE resolved_at IS NULL) AS quarantined,
              (SELECT count(*) FROM alert WHERE resolved_at IS NULL) AS alerts
            """;

    static Backlog read(Row row) {
        return new Backlog(
                number(row, "outbox_rows"),
                number(row, "outbox_seconds"),
                number(row, "inbox_rows"),
                number(row, "inbox_seconds"),
                number(row, "quarantined"),
                number(row, "alerts"));
    }

    private static double number(Row row, String column) {
        return Objects.requireNonNull(row.get(column, Number.class), column).doubleValue();
    }
}
