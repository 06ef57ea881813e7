package dev.livestall.commerce.notify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long after a failed try the next one comes: ten tries within a little more than three days, as the Standard Webhooks propose. */
final class RetryTimes {
    private static final List<Duration> AFTER = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final double SPREAD = 0.1;

    private RetryTimes() {}

    /**
     * @param tries how many there were, 1 or more
     * @param chance 0 to 1: spreads the tries of many messages, so that they don't come all at once
     * @return empty after the last try
     */
    static Optional<Duration> after(int tries, double chance) {
        if (tries > AFTER.size()) return Optional.empty();
        var plain = AFTER.get(tries - 1).toMillis();
        return Optional.of(Duration.ofMillis(plain + (long) (plain * SPREAD * chance)));
    }
}
