package dev.livestall.commerce.checkout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer wants to have at once.
 *
 * @param link by which they came; its touch is that of the lines of its product
 * @param lines in the buyer's order
 * @param couponId a coupon that the buyer has claimed; null for none
 */
record Basket(
        Link link,
        UUID viewerId,
        List<Wanted> lines,
        @Nullable UUID couponId) {
    Basket {
        lines = List.copyOf(lines);
    }

    /**
     * @param variantId which of the product's variants; null: the only one
     * @param expectedUnitMinor the price that the page showed; null: any
     */
    record Wanted(
            UUID productId,
            @Nullable UUID variantId,
            int quantity,
            @Nullable Long expectedUnitMinor) {}
}
