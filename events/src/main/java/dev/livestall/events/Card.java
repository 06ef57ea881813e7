package dev.livestall.events;

import org.jspecify.annotations.Nullable;

/**
 * What a room shows of a product.
 *
 * @param image path at commerce-service; its content never changes under the same path
 * @param price the regular price
 * @param left units that are free in the stock ledger
 * @param total units that the ledger has had in all
 * @param offer the offer that runs on it now
 * @param soldOut true if no unit is free and none that is held could come back; absent otherwise
 */
public record Card(
        String productId,
        Words name,
        String image,
        Money price,
        int left,
        int total,
        @Nullable Offer offer,
        @Nullable Boolean soldOut) {

    public Card(String productId, Words name, String image, Money price, int left, int total, @Nullable Offer offer) {
        this(productId, name, image, price, left, total, offer, null);
    }
}
