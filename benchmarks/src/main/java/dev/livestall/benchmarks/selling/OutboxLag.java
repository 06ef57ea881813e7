package dev.livestall.benchmarks.selling;

import dev.livestall.events.EventJson;
import java.time.Instant;
import java.util.ArrayList;

/** From an order's event in the books (by the database's clock) to its record in Kafka, which both are this machine's. */
final class OutboxLag {
    private OutboxLag() {}

    /** @return milliseconds, 99 of 100 are below; of the events since then */
    static double p99Millis(String kafka, Instant since) {
        var lags = new ArrayList<Long>();
        OrderLog.read(kafka, record -> {
            var at = Instant.parse(
                    EventJson.MAPPER.readTree(record.value()).path("at").asString());
            if (!at.isBefore(since)) lags.add(record.timestamp() - at.toEpochMilli());
        });
        if (lags.isEmpty()) throw new IllegalStateException("no order has reached Kafka");
        lags.sort(null);
        return lags.get(lags.size() * 99 / 100);
    }
}
