package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Tap;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-lines/{lineId}}: one paid order line, in minor units, and what it is credited to through each lens. It names no person.
 *
 * @param broadcastId the order's show, or {@code none}
 * @param startedAt when its checkout started: the order's phase
 * @param byRuleMinor what of {@code refundedMinor} the system gave back itself
 * @param lastTouch the rule: the latest in 24 h before the checkout started
 * @param firstTouch the earliest in 24 h
 * @param weekTouch the latest in 7 days
 * @param events facts about the line; the document's version
 */
record LineDocument(
        String shopId,
        String broadcastId,
        String orderId,
        String lineId,
        String productId,
        @Nullable String variantId,
        @Nullable String offerId,
        String currency,
        long units,
        long paidMinor,
        long refundedMinor,
        long refundedUnits,
        long netMinor,
        long byRuleMinor,
        Instant startedAt,
        Instant paidAt,
        @Nullable Touched lastTouch,
        @Nullable Touched firstTouch,
        @Nullable Touched weekTouch,
        long events) {

    /** A touch. */
    record Touched(
            String surface,
            String surfaceId,
            @Nullable String messageId,
            String broadcastId,
            String campaign,
            Instant at) {
        static @Nullable Touched of(Optional<Tap> found) {
            if (found.isEmpty()) return null;
            Tap tap = found.get();
            return new Touched(
                    tap.surface(),
                    tap.surfaceId(),
                    tap.messageId().isEmpty() ? null : tap.messageId(),
                    tap.broadcastId(),
                    tap.campaign(),
                    Instant.ofEpochMilli(tap.at()));
        }
    }

    static LineDocument of(LineCredit line) {
        long refunded = line.refundedMinor();
        return new LineDocument(
                line.show.shopId(),
                line.show.broadcastId(),
                line.orderId,
                line.lineId,
                line.productId,
                line.variantId.isEmpty() ? null : line.variantId,
                line.offerId.isEmpty() ? null : line.offerId,
                line.currency,
                line.units,
                line.paidMinor,
                refunded,
                line.refundedUnits,
                line.paidMinor - refunded,
                line.byRuleMinor,
                Instant.ofEpochMilli(line.startedAt),
                Instant.ofEpochMilli(line.paidAt),
                Touched.of(LastTouch.of(line.taps, line.startedAt)),
                Touched.of(LastTouch.first(line.taps, line.startedAt)),
                Touched.of(LastTouch.ofWeek(line.taps, line.startedAt)),
                line.events());
    }
}
