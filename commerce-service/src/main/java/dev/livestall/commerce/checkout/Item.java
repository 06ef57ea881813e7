package dev.livestall.commerce.checkout;

import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.order.Line;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a basket whose variant is known to be sold here.
 *
 * @param place from 0, in the buyer's order
 * @param name as the order names it
 * @param touched whether it is what the buyer came for
 */
record Item(
        int place,
        Variant variant,
        Words name,
        int quantity,
        @Nullable Long expectedUnitMinor,
        boolean touched) {

    /** The same for another buyer. */
    Item wanted(int units, @Nullable Long expectedMinor) {
        return new Item(place, variant, name, units, expectedMinor, touched);
    }

    /** What one unit costs: the running offer's price, else the variant's regular one. */
    Money price(@Nullable RunningOffer offer) {
        return offer == null ? variant.price() : offer.price();
    }

    /** Whether the buyer saw that price, or any is fine. */
    boolean agrees(@Nullable RunningOffer offer) {
        return expectedUnitMinor == null || expectedUnitMinor == price(offer).minor();
    }

    Line line(@Nullable RunningOffer offer) {
        UUID offerId = offer == null ? null : offer.id();
        return Line.of(
                variant.productId(),
                variant.id(),
                offerId,
                name,
                quantity,
                price(offer).minor(),
                touched);
    }
}
