package dev.livestall.commerce.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that an order wants to hold.
 *
 * @param lot the lot to take them from; null for units outside any lot
 * @param quantity 1 or more
 * @param until when the hold may end at the earliest
 */
public record Wish(UUID variantId, @Nullable UUID lot, UUID orderId, int quantity, Instant until) {
    public Wish {
        if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
    }
}
