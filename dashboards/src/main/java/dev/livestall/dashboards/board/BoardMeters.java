package dev.livestall.dashboards.board;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Shows how many look at boards, and whether what they look at could be read. */
@Component
class BoardMeters {
    private final Counter fresh;
    private final Counter stale;

    BoardMeters(MeterRegistry registry, Seats seats) {
        Gauge.builder("livestall.board.watchers", seats, Seats::taken).register(registry);
        fresh = reads(registry, "fresh");
        stale = reads(registry, "stale");
    }

    private static Counter reads(MeterRegistry registry, String outcome) {
        return Counter.builder("livestall.board.reads").tag("outcome", outcome).register(registry);
    }

    void count(Reading reading) {
        (reading instanceof Reading.Fresh ? fresh : stale).increment();
    }
}
