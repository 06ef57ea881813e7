package dev.livestall.commerce.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.stock.Level;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as the staff's API tells it.
 *
 * @param left units that are free, of all variants together
 * @param total units that the ledger has had in all
 * @param variants the choice that buyers have; absent if there is none
 * @param version of what is said of it; units are not part of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductAnswer(
        UUID id,
        Words name,
        @Nullable Words description,
        @Nullable String code,
        String image,
        Money price,
        int left,
        int total,
        int position,
        @Nullable Instant archivedAt,
        @Nullable List<VariantAnswer> variants,
        String version) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariantAnswer(UUID id, Words name, @Nullable String code, Money price, int left, int total) {}

    /** @param levels by variant */
    static ProductAnswer of(Product product, List<Variant> variants, Map<UUID, Level> levels) {
        var named = variants.stream()
                .filter(one -> one.name() != null)
                .map(one -> of(one, levels.getOrDefault(one.id(), Level.NONE)))
                .toList();
        var units = variants.stream()
                .map(one -> levels.getOrDefault(one.id(), Level.NONE))
                .reduce(Level.NONE, Level::plus);
        return new ProductAnswer(
                product.id(),
                product.name(),
                product.description(),
                product.code(),
                product.image(),
                product.price(),
                units.free(),
                units.total(),
                product.position(),
                product.archivedAt(),
                named.isEmpty() ? null : named,
                ProductVersion.of(product, variants));
    }

    private static VariantAnswer of(Variant one, Level level) {
        var name = java.util.Objects.requireNonNull(one.name());
        return new VariantAnswer(one.id(), name, one.code(), one.price(), level.free(), level.total());
    }
}
