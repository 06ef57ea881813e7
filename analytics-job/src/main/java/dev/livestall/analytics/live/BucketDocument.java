package dev.livestall.analytics.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.analytics.ingest.Show;
import java.time.Instant;
import java.util.List;

/**
 * {@code livestall-buckets/{broadcastId}:{start}}: ten seconds of a show.
 *
 * @param at its start
 * @param ccu the most viewers present at any of its seconds
 * @param isFinal nothing is expected to change it any more
 */
record BucketDocument(
        String shopId,
        String broadcastId,
        Instant at,
        int seconds,
        long events,
        long ccu,
        long messages,
        long impressions,
        long clicks,
        long checkouts,
        long paidOrders,
        List<Money> money,
        long reactions,
        long questions,
        long votes,
        long removed,
        @JsonProperty("final") boolean isFinal) {

    /** What was paid, and what of it went back in these seconds, in minor units. */
    record Money(String currency, long paidMinor, long netMinor) {}

    static BucketDocument of(Show show, long start, BucketTally tally, Curve.Point point, boolean isFinal) {
        return new BucketDocument(
                show.shopId(),
                show.broadcastId(),
                Instant.ofEpochMilli(start),
                BucketTally.SECONDS,
                point.events(),
                point.ccu(),
                tally.count(Figure.MESSAGES),
                tally.count(Figure.IMPRESSIONS),
                tally.count(Figure.CLICKS),
                tally.count(Figure.CHECKOUTS),
                tally.count(Figure.PAID_ORDERS),
                MoneySums.sorted(tally.money).stream()
                        .filter(sums -> sums.paidMinor() != 0 || sums.refundedMinor() != 0)
                        .map(sums -> new Money(sums.currency(), sums.paidMinor(), sums.netMinor()))
                        .toList(),
                tally.count(Figure.REACTIONS),
                tally.count(Figure.QUESTIONS),
                tally.count(Figure.VOTES),
                tally.count(Figure.REMOVED),
                isFinal);
    }
}
