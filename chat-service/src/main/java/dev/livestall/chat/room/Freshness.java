package dev.livestall.chat.room;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whether this node knows what the log says now.
 *
 * <p>A node that was stopped for a while (a long pause, a suspended machine) wakes with rooms of before: a line that was removed meanwhile
 * would still go out. So nothing is delivered from rooms that were not read for a second, until they are read up to the head again.
 */
@Component
class Freshness {
    private static final long STALE_NANOS = Duration.ofSeconds(1).toNanos();

    private volatile boolean atHead;
    private volatile long polledAt = System.nanoTime();

    boolean isFresh() {
        return atHead && System.nanoTime() - polledAt < STALE_NANOS;
    }

    boolean isAtHead() {
        return atHead;
    }

    void polled() {
        polledAt = System.nanoTime();
    }

    void atHead() {
        polled();
        atHead = true;
    }

    void behind() {
        atHead = false;
    }
}
