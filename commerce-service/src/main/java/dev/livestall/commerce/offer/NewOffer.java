package dev.livestall.commerce.offer;

import dev.livestall.events.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of a new offer.
 *
 * @param variantId of a product with variants
 * @param was the price that is struck through beside it, at most the lowest regular one of the last 30 days; null: that one
 * @param startsAt when it starts, while the show is on; null: now
 * @param seconds how long it runs
 */
record NewOffer(
        @NotNull UUID productId,
        @Nullable UUID variantId,
        @NotNull Money price,
        @Nullable Money was,
        @Nullable Instant startsAt,
        @NotNull @Min(1) Integer quantity,
        @NotNull @Min(1) Integer perBuyer,
        @NotNull @Min(10) Integer seconds) {}
