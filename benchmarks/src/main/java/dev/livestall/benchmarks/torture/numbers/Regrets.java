package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.benchmarks.selling.Postgres;
import dev.livestall.local.client.Host;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** The host gives the money of an order back now and then. */
final class Regrets implements Runnable {
    private static final long EVERY_MILLIS = 3_000;

    private final Host host;
    private final Postgres books;
    private volatile boolean goesOn = true;

    Regrets(Host host, Postgres books) {
        this.host = host;
        this.books = books;
    }

    @Override
    public void run() {
        try {
            while (goesOn) {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
                refundOne();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void refundOne() {
        try (var connection = books.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT id FROM orders WHERE state = 'paid' ORDER BY paid_at LIMIT 1")) {
            if (rows.next()) host.refund(rows.getString(1));
        } catch (SQLException | RuntimeException away) {
            // Another time.
        }
    }

    void end(Thread running) throws InterruptedException {
        goesOn = false;
        running.join();
    }
}
