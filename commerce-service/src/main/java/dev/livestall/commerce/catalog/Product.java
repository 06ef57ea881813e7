package dev.livestall.commerce.catalog;

import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.UUID;

/**
 * Something to sell.
 *
 * @param position its place in the shop's list, from 0
 * @param price the regular price of one unit
 */
public record Product(UUID id, UUID shopId, int position, Words name, Money price) {
    /** Where its picture is, at this service. */
    public String image() {
        return "/api/commerce/products/" + id + "/image";
    }

    public ProductEntry entry() {
        return new ProductEntry(id.toString(), shopId.toString(), name, image());
    }
}
