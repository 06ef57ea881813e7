package dev.livestall.commerce.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Aggregates whose last row Kafka did not take, and until when each is left alone: half a second, doubling to half a minute. */
final class RestingAggregates {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 6;
    /** With so many resting Kafka is away as a whole; the rest wait like them. */
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Map<String, Rest> resting = new HashMap<>();

    RestingAggregates() {
        this(Clock.systemUTC());
    }

    RestingAggregates(Clock clock) {
        this.clock = clock;
    }

    private record Rest(int failures, Instant until) {}

    /** Its row was not taken. Answers for how long it rests. */
    synchronized Duration rest(String aggregate) {
        var known = resting.get(aggregate);
        int failures = known == null ? 0 : Math.min(known.failures + 1, MOST_DOUBLINGS);
        var pause = FIRST.multipliedBy(1L << failures);
        if (known != null || resting.size() < MOST) {
            resting.put(aggregate, new Rest(failures, clock.instant().plus(pause)));
        }
        return pause;
    }

    synchronized void wentWell(String aggregate) {
        resting.remove(aggregate);
    }

    /** Those to leave out of a look now. */
    synchronized String[] now() {
        var now = clock.instant();
        return resting.entrySet().stream()
                .filter(it -> it.getValue().until.isAfter(now))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }
}
