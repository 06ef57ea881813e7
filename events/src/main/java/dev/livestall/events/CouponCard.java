package dev.livestall.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A coupon that viewers can claim: {@code amount} off, or {@code percent}.
 *
 * @param percent 1 to 99
 * @param most that a percentage takes off at most
 * @param minimum what the items must come to; absent: anything
 * @param claims how many buyers can have it
 * @param endsAt until when it can be claimed
 * @param usableUntil until when a claimed one is good
 */
public record CouponCard(
        String couponId,
        Words name,
        @Nullable Money amount,
        @Nullable Integer percent,
        @Nullable Money most,
        @Nullable Money minimum,
        int claims,
        Instant endsAt,
        Instant usableUntil) {}
