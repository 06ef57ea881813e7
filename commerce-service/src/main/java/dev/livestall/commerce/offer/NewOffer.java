package dev.livestall.commerce.offer;

import dev.livestall.events.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of a new offer.
 *
 * @param variantId of a product with variants
 * @param seconds how long it runs
 */
record NewOffer(
        @NotNull UUID productId,
        @Nullable UUID variantId,
        @NotNull Money price,
        @NotNull @Min(1) Integer quantity,
        @NotNull @Min(1) Integer perBuyer,
        @NotNull @Min(10) Integer seconds) {}
