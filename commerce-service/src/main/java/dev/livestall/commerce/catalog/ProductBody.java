package dev.livestall.commerce.catalog;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as a host says it, whole.
 *
 * @param price of one unit, also of the variants that name none
 * @param stock units that are there at the beginning; of a change to a product it is not taken
 * @param variants the choice that buyers have; none or empty: no choice
 * @param version of what the change was made upon; absent: whatever is there now
 */
record ProductBody(
        @Valid @NotNull Name name,
        @Valid @Nullable Description description,
        @Size(min = 1, max = 64) @Nullable String code,
        @NotNull Money price,
        @Min(0) @Max(10_000) @Nullable Integer stock,
        @Size(max = 100) @Nullable List<@Valid @NotNull VariantBody> variants,
        @Size(max = 64) @Nullable String version) {

    record Name(
            @NotBlank @Size(max = 100) String ko,
            @Size(max = 100) @Nullable String en) {
        Words words() {
            return new Words(ko, en);
        }
    }

    record Description(
            @NotBlank @Size(max = 4_000) String ko,
            @Size(max = 4_000) @Nullable String en) {
        Words words() {
            return new Words(ko, en);
        }
    }

    /** @param id of one that is there and stays; none for a new one */
    record VariantBody(
            @Nullable UUID id,
            @Valid @NotNull Name name,
            @Size(min = 1, max = 64) @Nullable String code,
            @Nullable Money price,
            @Min(0) @Max(10_000) @Nullable Integer stock) {}

    /** As it is wanted, for the product of this id. */
    Wanted wanted(UUID productId) {
        return new Wanted(
                productId,
                name.words(),
                description == null ? null : description.words(),
                code,
                variants == null || variants.isEmpty()
                        ? List.of(new Wanted.One(productId, null, null, price, opening(stock), false))
                        : variants.stream().map(this::one).toList());
    }

    private Wanted.One one(VariantBody body) {
        return new Wanted.One(
                body.id() == null ? UUID.randomUUID() : body.id(),
                body.name().words(),
                body.code(),
                body.price() == null ? price : body.price(),
                opening(body.stock()),
                body.id() != null);
    }

    private static int opening(@Nullable Integer stock) {
        return stock == null ? 0 : stock;
    }
}
