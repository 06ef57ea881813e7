package dev.livestall.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limited-time, limited-quantity price.
 *
 * @param price the offer's price for one unit
 * @param was the regular price, struck through beside it
 * @param quantity units that the offer has in all
 * @param left units of the offer that nobody holds or bought
 * @param perBuyer units one buyer may have of it
 * @param variantId the variant that it is on; absent for a product without a choice
 */
public record Offer(
        String offerId,
        String productId,
        Money price,
        Money was,
        int quantity,
        int left,
        int perBuyer,
        Instant startsAt,
        Instant endsAt,
        @Nullable String variantId) {

    public Offer(
            String offerId,
            String productId,
            Money price,
            Money was,
            int quantity,
            int left,
            int perBuyer,
            Instant startsAt,
            Instant endsAt) {
        this(offerId, productId, price, was, quantity, left, perBuyer, startsAt, endsAt, null);
    }
}
