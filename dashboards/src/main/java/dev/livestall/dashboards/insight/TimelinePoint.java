package dev.livestall.dashboards.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of alias {@code livestall-buckets} as the timeline shows it.
 *
 * @param reactions absent if the version of the job that wrote it didn't count them, as are questions, votes and removed
 * @param isFinal nothing is expected to change it any more
 */
public record TimelinePoint(
        String shopId,
        Instant at,
        int seconds,
        long ccu,
        long messages,
        long impressions,
        long clicks,
        long checkouts,
        long paidOrders,
        @Nullable Long reactions,
        @Nullable Long questions,
        @Nullable Long votes,
        @Nullable Long removed,
        List<Money> money,

        @com.fasterxml.jackson.annotation.JsonProperty("final")
        boolean isFinal) {

    /** Paid, and net of what went back, in these seconds; minor units of one currency. */
    public record Money(String currency, long paidMinor, long netMinor) {}
}
