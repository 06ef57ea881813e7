package dev.livestall.analytics.live;

/**
 * The time during which a show was on, in whole seconds of the epoch.
 *
 * @param from where it started
 * @param to exclusive: where it ended, or the room's clock
 */
record LiveTime(long from, long to) {
    long seconds() {
        return Math.max(0, to - from);
    }

    /** How much of it lies in {@code [after, before)}. */
    long secondsBetween(long after, long before) {
        return Math.max(0, Math.min(before, to) - Math.max(after, from));
    }
}
