package dev.livestall.commerce.card;

import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.offer.Offers;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Card;
import dev.livestall.events.Offer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Cards as the ledger and the offers are in this transaction. */
@Component
public class Cards {
    private final Products products;
    private final StockLedger stock;
    private final Offers offers;

    Cards(Products products, StockLedger stock, Offers offers) {
        this.products = products;
        this.stock = stock;
        this.offers = offers;
    }

    /** The card of a product of the shop; empty if it has none of that id. */
    public Mono<Card> of(Tx tx, UUID productId) {
        return of(tx, List.of(productId))
                .flatMap(cards -> Mono.justOrEmpty(cards.stream().findFirst()));
    }

    /** Cards of those products that are the shop's, in the shop's order. Four statements, whatever the number. */
    public Mono<List<Card>> of(Tx tx, Collection<UUID> productIds) {
        return products.some(tx, productIds).collectList().flatMap(all -> stock.levels(tx, productIds)
                .flatMap(levels -> offers.running(tx, productIds).collectList().flatMap(running -> stock.lotLevels(
                                tx, running.stream().map(RunningOffer::id).toList())
                        .map(lots -> all.stream()
                                .map(product -> card(
                                        product,
                                        levels.getOrDefault(product.id(), Level.NONE),
                                        running.stream()
                                                .filter(it -> it.productId().equals(product.id()))
                                                .map(it -> it.told(lots.getOrDefault(it.id(), Level.NONE)
                                                        .free()))
                                                .findFirst()
                                                .orElse(null)))
                                .toList()))));
    }

    private static Card card(Product product, Level level, @Nullable Offer offer) {
        return new Card(
                product.id().toString(),
                product.name(),
                product.image(),
                product.price(),
                level.free(),
                level.total(),
                offer,
                level.soldOut() ? true : null);
    }
}
