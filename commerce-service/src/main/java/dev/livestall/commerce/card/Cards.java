package dev.livestall.commerce.card;

import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.offer.Offers;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Card;
import dev.livestall.events.Offer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Cards as the ledger and the offers are in this transaction. */
@Component
public class Cards {
    private final Products products;
    private final Variants variants;
    private final StockLedger stock;
    private final Offers offers;

    Cards(Products products, Variants variants, StockLedger stock, Offers offers) {
        this.products = products;
        this.variants = variants;
        this.stock = stock;
        this.offers = offers;
    }

    /** The card of a product of the shop; empty if it has none of that id. */
    public Mono<Card> of(Tx tx, UUID productId) {
        return of(tx, List.of(productId))
                .flatMap(cards -> Mono.justOrEmpty(cards.stream().findFirst()));
    }

    /** Cards of those products that are the shop's, in the shop's order. Five statements, whatever the number. */
    public Mono<List<Card>> of(Tx tx, Collection<UUID> productIds) {
        return products.some(tx, productIds).collectList().flatMap(all -> facts(tx, productIds)
                .map(facts -> all.stream().map(product -> card(product, facts)).toList()));
    }

    /** @param offers the newest first. @param levels by variant. @param lots by offer */
    private record Facts(
            Map<UUID, List<Variant>> variants,
            List<RunningOffer> offers,
            Map<UUID, Level> levels,
            Map<UUID, Level> lots) {

        Level level(UUID variant) {
            return levels.getOrDefault(variant, Level.NONE);
        }

        /** Of several on one product the card shows the newest. */
        @Nullable
        Offer offer(UUID product) {
            return offers.stream()
                    .filter(it -> it.productId().equals(product))
                    .findFirst()
                    .map(it -> it.told(lots.getOrDefault(it.id(), Level.NONE).free()))
                    .orElse(null);
        }
    }

    private Mono<Facts> facts(Tx tx, Collection<UUID> productIds) {
        return variants.onSale(tx, productIds)
                .collect(Collectors.groupingBy(Variant::productId))
                .flatMap(byProduct -> offers.running(tx, productIds)
                        .collectList()
                        .flatMap(running -> stock.variantLevels(tx, productIds).flatMap(levels -> stock.lotLevels(
                                        tx,
                                        running.stream().map(RunningOffer::id).toList())
                                .map(lots -> new Facts(byProduct, running, levels, lots)))));
    }

    private static Card card(Product product, Facts facts) {
        var all = facts.variants().getOrDefault(product.id(), List.of());
        var units = all.stream().map(one -> facts.level(one.id())).reduce(Level.NONE, Level::plus);
        var choice = all.stream()
                .filter(one -> one.name() != null)
                .map(one -> choice(one, facts.level(one.id())))
                .toList();
        return new Card(
                product.id().toString(),
                product.name(),
                product.image(),
                product.price(),
                units.free(),
                units.total(),
                facts.offer(product.id()),
                told(units.soldOut()),
                choice.isEmpty() ? null : choice);
    }

    private static Card.Variant choice(Variant one, Level level) {
        return new Card.Variant(
                one.id().toString(),
                Objects.requireNonNull(one.name()),
                one.price(),
                level.free(),
                told(level.soldOut()));
    }

    private static @Nullable Boolean told(boolean soldOut) {
        return soldOut ? true : null;
    }
}
