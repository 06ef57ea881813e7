package dev.livestall.commerce.catalog;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it shall be.
 *
 * @param variants in their order, at least one; the only one of a product without a choice has the product's id and no name
 */
public record Wanted(
        UUID id,
        Words name,
        @Nullable Words description,
        @Nullable String code,
        List<One> variants) {

    /**
     * @param stock units at the beginning, of a new variant
     * @param named whether the caller says that there is one of this id
     */
    public record One(
            UUID id, @Nullable Words name, @Nullable String code, Money price, int stock, boolean named) {}

    /** Without a choice. */
    public static Wanted plain(UUID id, Words name, Money price, int stock) {
        return new Wanted(id, name, null, null, List.of(new One(id, null, null, price, stock, false)));
    }

    Money lowest() {
        return variants.stream()
                .map(One::price)
                .min(Comparator.comparingLong(Money::minor))
                .orElseThrow();
    }

    /** Everything by which it is found. */
    String search() {
        var texts = new ArrayList<@Nullable String>();
        texts.add(name.ko());
        texts.add(name.en());
        texts.add(code);
        for (var one : variants) {
            texts.add(one.name() == null ? null : one.name().ko());
            texts.add(one.name() == null ? null : one.name().en());
            texts.add(one.code());
        }
        return SearchGrams.text(texts);
    }
}
