package dev.livestall.commerce.catalog;

import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to sell.
 *
 * @param position its place in the shop's list, from 0
 * @param price the lowest regular price of one unit
 * @param pictureId the one on its card; null: the seed's
 * @param code the shop's own number for it
 * @param archivedAt since when it is no longer sold
 */
public record Product(
        UUID id,
        UUID shopId,
        int position,
        Words name,
        @Nullable Words description,
        Money price,
        @Nullable UUID pictureId,
        @Nullable String code,
        @Nullable Instant archivedAt) {

    /** Where its picture is, at this service. */
    public String image() {
        return pictureId == null ? "/api/commerce/products/" + id + "/image" : "/api/commerce/pictures/" + pictureId;
    }

    public ProductEntry entry() {
        return new ProductEntry(id.toString(), shopId.toString(), name, image());
    }
}
