package dev.livestall.analytics.ingest;

import java.time.Duration;
import java.time.Instant;

/** When an event may have happened, seen from when the log got it. */
final class EventTime {
    /** Clocks differ a little; an event from further ahead would push the room's clock away from everyone else's. */
    static final Duration MAX_AHEAD = Duration.ofSeconds(5);

    private EventTime() {}

    static boolean isAhead(Instant at, long appendedAt) {
        return at.toEpochMilli() > appendedAt + MAX_AHEAD.toMillis();
    }
}
