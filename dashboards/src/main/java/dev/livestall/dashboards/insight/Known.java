package dev.livestall.dashboards.insight;

import java.time.Instant;

/**
 * The figures of a show as they were shown.
 *
 * @param at of every record that the log had by then, and of none that came later; every ten seconds in which there were any
 */
public record Known(Instant at, ShowFigures figures) {
    private static final long STEP_MILLIS = 10_000;

    /** The first time of a snapshot that is not before. */
    public static Instant endOfStep(Instant time) {
        long steps = Math.floorDiv(time.toEpochMilli() + STEP_MILLIS - 1, STEP_MILLIS);
        return Instant.ofEpochMilli(steps * STEP_MILLIS);
    }
}
