package dev.livestall.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room shows of a product.
 *
 * @param image path at commerce-service; its content never changes under the same path
 * @param price the regular price
 * @param left units that are free in the stock ledger
 * @param total units that the ledger has had in all
 * @param offer the offer that runs on it now
 * @param variants the choice that buyers have; absent if there is none. {@code price} is then the lowest of theirs, {@code left} and
 *     {@code total} are their sums
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
        @Nullable Boolean soldOut,
        @Nullable List<Variant> variants) {

    /** @param name what tells it apart, such as "빨강 / M" */
    public record Variant(
            String variantId,
            Words name,
            Money price,
            int left,
            @Nullable Boolean soldOut) {}

    public Card(String productId, Words name, String image, Money price, int left, int total, @Nullable Offer offer) {
        this(productId, name, image, price, left, total, offer, null, null);
    }
}
