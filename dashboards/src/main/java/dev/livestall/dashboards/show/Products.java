package dev.livestall.dashboards.show;

import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The names of all products that the directory told of: figures know products by their ids alone. */
@Component
class Products {
    private final Map<String, ProductEntry> byId = new ConcurrentHashMap<>();

    /** A product as a page names it. */
    record Named(String productId, Words name) {}

    void put(ProductEntry entry) {
        byId.put(entry.id(), entry);
    }

    /** In the order of their ids. */
    List<Named> of(String shopId) {
        return byId.values().stream()
                .filter(product -> product.shopId().equals(shopId))
                .sorted(Comparator.comparing(ProductEntry::id))
                .map(product -> new Named(product.id(), product.name()))
                .toList();
    }
}
