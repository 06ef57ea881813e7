package dev.livestall.commerce.offer;

import dev.livestall.events.Money;
import io.r2dbc.spi.Row;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host means to offer when a product's turn comes in a show. Nothing is set aside for it.
 *
 * @param variantId the product's own id if it has no variants
 * @param seconds how long it is to run
 */
record PreparedOffer(UUID productId, UUID variantId, Money price, int quantity, int perBuyer, int seconds) {
    /** The same as it comes in, its product named by the address. */
    record Wanted(
            @Nullable UUID variantId,
            @NotNull Money price,
            @NotNull @Min(1) Integer quantity,
            @NotNull @Min(1) Integer perBuyer,
            @NotNull @Min(10) Integer seconds) {

        /** The offer that it would become. */
        NewOffer offer(UUID productId) {
            return new NewOffer(productId, variantId, price, null, null, quantity, perBuyer, seconds);
        }

        PreparedOffer of(UUID productId, UUID variant) {
            return new PreparedOffer(productId, variant, price, quantity, perBuyer, seconds);
        }
    }

    static PreparedOffer read(Row row) {
        return new PreparedOffer(
                row.get("product_id", UUID.class),
                row.get("variant_id", UUID.class),
                new Money(row.get("price_minor", Long.class), row.get("currency", String.class)),
                row.get("quantity", Integer.class),
                row.get("per_buyer", Integer.class),
                row.get("seconds", Integer.class));
    }
}
