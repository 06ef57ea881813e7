package dev.livestall.commerce.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What is said of a product, as one word: two who read the same have the same word, whatever was sold meanwhile. */
final class ProductVersion {
    private ProductVersion() {}

    /** @param onSale its variants, in their order */
    static String of(Product product, List<Variant> onSale) {
        // Its picture and place change by routes of their own, which overwrite nothing of what is said here.
        var said =
                List.of(product.id(), product.name(), "" + product.description(), "" + product.code(), product.price());
        var text = said + "\n" + onSale;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
