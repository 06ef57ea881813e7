package dev.livestall.commerce.checkout;

import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.checkout.Basket.Wanted;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what a basket's lines mean. Where it is a line that is wrong, the problem names it as {@code line}, from 0. */
@Component
class FindingItems {
    private static final ProblemType MIXED =
            new ProblemType("mixed-currencies", 422, "Products of one order must have one currency");

    private final LineUp lineUp;
    private final Products products;
    private final Variants variants;

    FindingItems(LineUp lineUp, Products products, Variants variants) {
        this.lineUp = lineUp;
        this.products = products;
        this.variants = variants;
    }

    /** Problems: {@code unknown-product}, {@code unknown-variant}, {@code variant-needed}, {@code mixed-currencies}, {@code invalid}. */
    Mono<List<Item>> of(Tx tx, Basket basket) {
        return sold(tx, basket).flatMap(sold -> Flux.range(0, basket.lines().size())
                .concatMap(place -> item(tx, basket, sold, place)
                        .onErrorMap(ProblemException.class, problem -> problem.and("line", place)))
                .collectList()
                .map(FindingItems::checked));
    }

    /** The link's product, which may have left the line-up since it was made; for others the show must sell them now. */
    private Mono<Set<UUID>> sold(Tx tx, Basket basket) {
        var own = basket.link().productId();
        if (basket.lines().stream().allMatch(line -> line.productId().equals(own))) return Mono.just(Set.of(own));
        return lineUp.of(tx, basket.link().broadcastId())
                .map(LineUp.Listed::productId)
                .collect(() -> new HashSet<>(Set.of(own)), Set::add);
    }

    private Mono<Item> item(Tx tx, Basket basket, Set<UUID> sold, int place) {
        Wanted wanted = basket.lines().get(place);
        if (!sold.contains(wanted.productId())) return Mono.error(Products.unknown());
        boolean touched = wanted.productId().equals(basket.link().productId());
        return products.known(tx, wanted.productId())
                .flatMap(product -> variants.meant(tx, product.id(), wanted.variantId())
                        .map(variant -> new Item(
                                place,
                                variant,
                                variant.nameWith(product.name()),
                                wanted.quantity(),
                                wanted.expectedUnitMinor(),
                                touched)));
    }

    private static List<Item> checked(List<Item> items) {
        if (items.stream().map(item -> item.variant().id()).distinct().count() < items.size()) {
            throw CommonProblems.INVALID.problem().with("lines: each variant once");
        }
        if (items.stream()
                        .map(item -> item.variant().price().currency())
                        .distinct()
                        .count()
                > 1) {
            throw MIXED.problem();
        }
        return items;
    }
}
