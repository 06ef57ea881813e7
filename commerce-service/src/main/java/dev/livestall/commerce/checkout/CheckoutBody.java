package dev.livestall.commerce.checkout;

import dev.livestall.commerce.checkout.Basket.Wanted;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.EventJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a checkout asks for: {@code quantity} of the link's own product, or {@code lines}.
 *
 * @param ref the link by which the buyer came
 * @param couponId a coupon that the link's viewer has claimed
 */
record CheckoutBody(
        @NotBlank String ref,
        @Nullable @Min(1) Integer quantity,
        @Nullable UUID variantId,
        @Nullable Long expectedUnitMinor,
        @Nullable UUID couponId,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid LineBody> lines) {
    /** @param productId null: the link's own */
    record LineBody(
            @Nullable UUID productId,
            @Nullable UUID variantId,
            @NotNull @Min(1) Integer quantity,
            @Nullable Long expectedUnitMinor) {
        Wanted of(Link link) {
            return new Wanted(productId == null ? link.productId() : productId, variantId, quantity, expectedUnitMinor);
        }
    }

    /** Problem {@code invalid} unless it is exactly one of both forms. */
    CheckoutBody checked(int mostLines) {
        boolean single = quantity != null || variantId != null || expectedUnitMinor != null;
        if (single == (lines != null) || single && quantity == null) {
            throw CommonProblems.INVALID.problem().with("quantity, or lines");
        }
        if (lines != null && lines.size() > mostLines) {
            throw CommonProblems.INVALID.problem().with("lines: at most " + mostLines);
        }
        return this;
    }

    List<Wanted> of(Link link) {
        if (lines != null) return lines.stream().map(line -> line.of(link)).toList();
        return List.of(new Wanted(link.productId(), variantId, quantity == null ? 1 : quantity, expectedUnitMinor));
    }

    /** The same text for the same wish, for the answer's hash. */
    String fixed() {
        return lines != null
                ? EventJson.MAPPER.writeValueAsString(this)
                : ref + "\n" + quantity + "\n" + expectedUnitMinor + (variantId == null ? "" : "\n" + variantId)
                        + (couponId == null ? "" : "\ncoupon " + couponId);
    }
}
