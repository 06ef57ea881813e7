package dev.livestall.analytics.live;

import static dev.livestall.analytics.live.Figure.*;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.events.Mode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-live/{broadcastId}}: the totals of a show.
 *
 * @param events contributions counted; the document's version
 * @param through the room's clock
 */
record LiveDocument(
        String shopId,
        String broadcastId,
        Mode mode,
        long events,
        Instant through,
        long ccu,
        long pcu,
        long views,
        long viewers,
        long chatters,
        long engaged,
        long messages,
        long staffMessages,
        long removed,
        long impressions,
        long impressedViewers,
        long clicks,
        long clickers,
        long interested,
        long checkouts,
        long paidOrders,
        long refundedOrders,
        long buyers,
        List<Money> money,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @JsonUnwrapped Audience audience,
        @JsonUnwrapped Talk talk,
        @JsonUnwrapped Outside outside) {

    /**
     * What else is known of its viewers.
     *
     * @param presentSeconds over all viewers while the show was on; divided by {@code liveSeconds}, the mean number (ACU)
     */
    record Audience(
            long presentSeconds,
            long liveSeconds,
            long effectiveViewers,
            long watchedMillis,
            long returningViewers,
            long followers,
            long ratings,
            long satisfied,
            long paidLines) {
        static Audience of(ShowTally tally, Crowd crowd) {
            return new Audience(
                    crowd.presentSeconds(),
                    crowd.liveSeconds(),
                    tally.count(EFFECTIVE_VIEWERS),
                    tally.count(WATCHED_MILLIS),
                    tally.count(RETURNING_VIEWERS),
                    tally.count(FOLLOWERS),
                    tally.count(RATINGS),
                    tally.count(SATISFIED),
                    tally.count(PAID_LINES));
        }
    }

    /**
     * What was said besides, and what became of it.
     *
     * @param answeredInText of {@code answered}; the others aloud
     * @param responseMedianSeconds absent before the first answer, as is the p90
     */
    record Talk(
            long held,
            long rejected,
            long reports,
            long reactions,
            long reactors,
            long votes,
            long voters,
            long questions,
            long upvotes,
            long answered,
            long answeredInText,
            @Nullable Long responseMedianSeconds,
            @Nullable Long responseP90Seconds) {
        static Talk of(ShowTally tally) {
            var waited = Responses.of(tally.responses);
            return new Talk(
                    tally.count(HELD),
                    tally.count(REJECTED),
                    tally.count(REPORTS),
                    tally.count(REACTIONS),
                    tally.count(REACTORS),
                    tally.count(VOTES),
                    tally.count(VOTERS),
                    tally.count(QUESTIONS),
                    tally.count(UPVOTES),
                    tally.count(ANSWERED),
                    tally.count(ANSWERED_IN_TEXT),
                    waited.median(),
                    waited.p90());
        }
    }

    /**
     * What people did who were never seen in the room, part of the figures above.
     *
     * @param units of the paid lines, of everybody
     */
    record Outside(long units, long outsideInterested, long outsideCheckouts, long outsideOrders, long outsideBuyers) {
        static Outside of(ShowTally tally) {
            return new Outside(
                    tally.count(UNITS),
                    tally.count(OUTSIDE_INTERESTED),
                    tally.count(OUTSIDE_CHECKOUTS),
                    tally.count(OUTSIDE_ORDERS),
                    tally.count(OUTSIDE_BUYERS));
        }
    }

    /**
     * Sums of one currency, in minor units.
     *
     * @param outsideMinor of what was paid, by people never seen in the room
     */
    record Money(
            String currency,
            long placedMinor,
            long paidMinor,
            long refundedMinor,
            long netMinor,
            long collectedMinor,
            long paidOrders,
            long outsideMinor) {
        static Money of(MoneySums sums) {
            return new Money(
                    sums.currency(),
                    sums.placedMinor(),
                    sums.paidMinor(),
                    sums.refundedMinor(),
                    sums.netMinor(),
                    sums.collectedMinor(),
                    sums.paidOrders(),
                    sums.outsideMinor());
        }
    }

    static LiveDocument of(ShowTally tally, Crowd crowd) {
        return new LiveDocument(
                tally.show.shopId(),
                tally.show.broadcastId(),
                tally.show.mode(),
                tally.events,
                Instant.ofEpochMilli(tally.through),
                crowd.ccu(),
                crowd.pcu(),
                tally.count(VIEWS),
                tally.count(VIEWERS),
                tally.count(CHATTERS),
                tally.count(ENGAGED),
                tally.count(MESSAGES),
                tally.count(STAFF_MESSAGES),
                tally.count(REMOVED),
                tally.count(IMPRESSIONS),
                tally.count(IMPRESSED_VIEWERS),
                tally.count(CLICKS),
                tally.count(CLICKERS),
                tally.count(INTERESTED),
                tally.count(CHECKOUTS),
                tally.count(PAID_ORDERS),
                tally.count(REFUNDED_ORDERS),
                tally.count(BUYERS),
                MoneySums.sorted(tally.money).stream().map(Money::of).toList(),
                tally.hasStarted() ? Instant.ofEpochMilli(tally.startedAt) : null,
                tally.hasEnded() ? Instant.ofEpochMilli(tally.endedAt) : null,
                Audience.of(tally, crowd),
                Talk.of(tally),
                Outside.of(tally));
    }
}
