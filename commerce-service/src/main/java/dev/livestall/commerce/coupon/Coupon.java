package dev.livestall.commerce.coupon;

import dev.livestall.events.CouponCard;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coupon of a show.
 *
 * @param claims how many buyers can have it
 * @param claimed how many have it
 * @param endsAt until when it can be claimed
 * @param usableUntil until when a claimed one is good
 * @param endedAt since when nobody can claim it any more, if that was said
 */
public record Coupon(
        UUID id,
        UUID broadcastId,
        Words name,
        String currency,
        Discount discount,
        int claims,
        int claimed,
        Instant endsAt,
        Instant usableUntil,
        @Nullable Instant endedAt) {

    boolean canBeClaimed(Instant now) {
        return endedAt == null && now.isBefore(endsAt) && claimed < claims;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(usableUntil);
    }

    /** As buyers see it. */
    public CouponCard card() {
        return new CouponCard(
                id.toString(),
                name,
                money(discount.amountMinor()),
                discount.percent(),
                money(discount.mostMinor()),
                discount.minimumMinor() == 0 ? null : money(discount.minimumMinor()),
                claims,
                endsAt,
                usableUntil);
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : new Money(minor, currency);
    }

    static Coupon read(Row row) {
        return new Coupon(
                row.get("id", UUID.class),
                row.get("broadcast_id", UUID.class),
                new Words(row.get("name_ko", String.class), row.get("name_en", String.class)),
                row.get("currency", String.class),
                new Discount(
                        row.get("amount_minor", Long.class),
                        row.get("percent", Integer.class),
                        row.get("most_minor", Long.class),
                        row.get("minimum_minor", Long.class)),
                row.get("claims", Integer.class),
                row.get("claimed", Integer.class),
                row.get("ends_at", Instant.class),
                row.get("usable_until", Instant.class),
                row.get("ended_at", Instant.class));
    }
}
