package dev.livestall.dashboards.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How new an answer is.
 *
 * @param readAt when it was read
 * @param through event time of the newest event counted for the show; absent before the first
 * @param events how many were counted for it
 */
public record Freshness(Instant readAt, @Nullable Instant through, long events) {}
