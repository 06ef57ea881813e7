package dev.livestall.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event says of itself.
 *
 * @param id unique; every reader deduplicates by it
 * @param at when it happened, UTC milliseconds, by the server's clock; never the browser's
 * @param shopId the tenant
 * @param broadcastId the show; mandatory for room and viewer events, absent for an order outside any show
 * @param source {@code livestall}, or the name of the shop's own system
 */
public record About(
        String id, Instant at, String shopId, @Nullable String broadcastId, Mode mode, String source) {
    public static final String LIVESTALL = "livestall";

    public static About of(String id, Instant at, String shopId, @Nullable String broadcastId, Mode mode) {
        return new About(id, at, shopId, broadcastId, mode, LIVESTALL);
    }

    /** The show of an event that can't be without one. */
    public String broadcast() {
        if (broadcastId == null) throw new IllegalStateException("event " + id + " has no broadcast");
        return broadcastId;
    }
}
