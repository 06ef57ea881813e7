package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/**
 * One line of an order, its price frozen when the units were held.
 *
 * @param unitMinor price of one unit
 * @param netMinor price × quantity − its share of the order's discounts
 * @param variantId which of the product's variants; absent for a product without a choice
 * @param touch the touch that brought this line; absent where the event's own is every line's, or the line has none
 */
public record OrderLine(
        String lineId,
        String productId,
        @Nullable String offerId,
        int quantity,
        long unitMinor,
        long netMinor,
        @Nullable String variantId,
        @Nullable Touch touch) {

    public OrderLine(
            String lineId, String productId, @Nullable String offerId, int quantity, long unitMinor, long netMinor) {
        this(lineId, productId, offerId, quantity, unitMinor, netMinor, null, null);
    }
}
