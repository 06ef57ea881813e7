package dev.livestall.commerce.shop;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a shop's buyers have units until they paid.
 *
 * @param holdsUnits whether a checkout holds them; else the first who paid is served, and who is too late gets the money back
 * @param holdSeconds how long a checkout is good; null: as long as the service says
 */
public record HoldPolicy(boolean holdsUnits, @Nullable Integer holdSeconds) {
    /** @param usual of the service */
    public Duration length(Duration usual) {
        return holdSeconds == null ? usual : Duration.ofSeconds(holdSeconds);
    }
}
