package dev.livestall.dashboards.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were found, best match first, or oldest first where nothing was searched for.
 *
 * @param total all that match
 */
public record Transcript(long total, List<Found> lines) {
    /**
     * One line.
     *
     * @param marked the text with what matched between U+E000 and U+E001; the text itself where nothing was searched for
     */
    public record Found(
            String messageId,
            Instant at,
            @Nullable String authorName,
            @Nullable String role,
            @Nullable String text,
            @Nullable String marked,
            boolean removed) {}
}
