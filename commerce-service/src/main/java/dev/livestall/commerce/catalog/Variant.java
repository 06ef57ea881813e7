package dev.livestall.commerce.catalog;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a product is bought.
 *
 * @param name what tells it apart, such as "빨강 / M"; null for the only one of a product without a choice, whose id is the product's
 * @param price the regular price of one unit
 * @param archived no longer sold
 */
public record Variant(
        UUID id,
        UUID productId,
        int position,
        @Nullable Words name,
        @Nullable String code,
        Money price,
        boolean archived) {

    /** The product's name with what tells this one apart. */
    public Words nameWith(Words product) {
        if (name == null) return product;
        var en = name.en() == null && product.en() == null
                ? null
                : (product.en() == null ? product.ko() : product.en())
                        + " · "
                        + (name.en() == null ? name.ko() : name.en());
        return new Words(product.ko() + " · " + name.ko(), en);
    }

    static Variant read(Row row) {
        var ko = row.get("name_ko", String.class);
        return new Variant(
                row.get("id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("position", Integer.class),
                ko == null ? null : new Words(ko, row.get("name_en", String.class)),
                row.get("code", String.class),
                new Money(row.get("price_minor", Long.class), row.get("currency", String.class)),
                row.get("archived_at") != null);
    }
}
