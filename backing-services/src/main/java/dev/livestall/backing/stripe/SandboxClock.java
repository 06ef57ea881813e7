package dev.livestall.backing.stripe;

import java.time.Duration;
import java.time.Instant;

/**
 * The sandbox's time, as Stripe's test clocks: it runs with the machine's and can be moved forward, so that a test need
 * not wait half an hour for a session to expire. Signatures always carry the machine's time.
 */
final class SandboxClock {
    private volatile Duration ahead = Duration.ZERO;

    /** Seconds since 1970, Stripe's unit for all times. */
    long now() {
        return Instant.now().plus(ahead).getEpochSecond();
    }

    synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time only goes forward");
        }
        ahead = ahead.plus(by);
    }
}
