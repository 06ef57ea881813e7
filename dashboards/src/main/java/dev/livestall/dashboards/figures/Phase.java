package dev.livestall.dashboards.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Show;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a checkout started, seen from the show. Its payment and refunds belong to the same phase. */
public enum Phase {
    @JsonProperty("before")
    BEFORE,
    @JsonProperty("live")
    LIVE,
    /** Up to seven days after the end. */
    @JsonProperty("after")
    AFTER,
    @JsonProperty("later")
    LATER;

    static final Duration AFTERMATH = Duration.ofDays(7);

    /** @return the checkouts that belong to it; absent if the show hasn't come so far */
    @Nullable
    Span of(Show show) {
        Instant start = show.startedAt();
        Instant end = show.endedAt();
        if (this == BEFORE) return new Span(null, start);
        if (start == null) return null;
        if (this == LIVE) return new Span(start, end);
        if (end == null) return null;
        Instant close = end.plus(AFTERMATH);
        return this == AFTER ? new Span(end, close) : new Span(close, null);
    }
}
