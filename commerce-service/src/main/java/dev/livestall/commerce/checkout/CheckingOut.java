package dev.livestall.commerce.checkout;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.checkout.CheckoutOutcome.AllHeld;
import dev.livestall.commerce.checkout.CheckoutOutcome.CheckedOut;
import dev.livestall.commerce.checkout.CheckoutOutcome.PriceChanged;
import dev.livestall.commerce.checkout.CheckoutOutcome.QuantityLimit;
import dev.livestall.commerce.checkout.CheckoutOutcome.SoldOut;
import dev.livestall.commerce.offer.Offers;
import dev.livestall.commerce.offer.RunningOffer;
import dev.livestall.commerce.order.Line;
import dev.livestall.commerce.order.Order;
import dev.livestall.commerce.order.OrderFacts;
import dev.livestall.commerce.order.OrderState;
import dev.livestall.commerce.order.Orders;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.stock.Wish;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes an order out of a link. While an offer runs on the product, its price, its units and its limit per buyer count; when
 * its last unit is sold it is over, whether or not the room has heard so yet.
 */
@Component
class CheckingOut {
    // One buyer's checkouts of one offer go one after the other, so that their sum is what is compared.
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))::text";

    private final Products products;
    private final Variants variants;
    private final Offers offers;
    private final StockLedger stock;
    private final Orders orders;
    private final Outbox outbox;
    private final Shops shops;
    private final Broadcasts broadcasts;
    private final CommerceSettings.Checkout settings;

    CheckingOut(
            Products products,
            Variants variants,
            Offers offers,
            StockLedger stock,
            Orders orders,
            Outbox outbox,
            Shops shops,
            Broadcasts broadcasts,
            CommerceSettings settings) {
        this.products = products;
        this.variants = variants;
        this.offers = offers;
        this.stock = stock;
        this.orders = orders;
        this.outbox = outbox;
        this.shops = shops;
        this.broadcasts = broadcasts;
        this.settings = settings.checkout();
    }

    /**
     * @param variantId which of the product's variants; null: the only one
     * @param expectedUnitMinor the price that the page showed; null: any
     */
    record Wanted(
            Link link,
            UUID viewerId,
            @Nullable UUID variantId,
            int quantity,
            @Nullable Long expectedUnitMinor) {}

    /** @param name as the order names it */
    private record Item(Variant variant, Words name) {}

    Mono<CheckoutOutcome> checkOut(Tx tx, Wanted wanted) {
        return products.known(tx, wanted.link().productId())
                .flatMap(product -> variants.meant(tx, product.id(), wanted.variantId())
                        .map(variant -> new Item(variant, variant.nameWith(product.name())))
                        .flatMap(item -> offers.running(tx, item.variant().id())
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .flatMap(offer -> at(tx, wanted, item, offer.orElse(null)))));
    }

    private Mono<CheckoutOutcome> at(Tx tx, Wanted wanted, Item item, @Nullable RunningOffer offer) {
        var price = offer == null ? item.variant().price() : offer.price();
        var expected = wanted.expectedUnitMinor();
        if (expected != null && expected != price.minor())
            return offerSoldOut(tx, offer)
                    .flatMap(over -> over ? at(tx, wanted, item, null) : Mono.just(new PriceChanged(price.minor())));
        return mayHave(tx, wanted, offer)
                .flatMap(max ->
                        wanted.quantity() > max ? Mono.just(new QuantityLimit(max)) : hold(tx, wanted, item, offer));
    }

    private Mono<Boolean> offerSoldOut(Tx tx, @Nullable RunningOffer offer) {
        if (offer == null) return Mono.just(false);
        return stock.lotLevel(tx, offer.id()).map(level -> level.free() + level.held() == 0);
    }

    private Mono<Integer> mayHave(Tx tx, Wanted wanted, @Nullable RunningOffer offer) {
        if (offer == null) return Mono.just(settings.unitsPerOrder());
        return tx.one(ONE_AT_A_TIME, row -> true, wanted.viewerId() + "\n" + offer.id())
                .then(orders.unitsOf(tx, wanted.viewerId(), offer.id()))
                .map(has -> Math.max(0, Math.min(offer.perBuyer() - has, settings.unitsPerOrder())));
    }

    private Mono<CheckoutOutcome> hold(Tx tx, Wanted wanted, Item item, @Nullable RunningOffer offer) {
        var orderId = UUID.randomUUID();
        var until = tx.now().plus(settings.hold());
        var lot = offer == null ? null : offer.id();
        return stock.hold(tx, new Wish(item.variant().id(), lot, orderId, wanted.quantity(), until))
                .flatMap(claim -> claim.fold(
                        held -> order(tx, wanted, item, offer, orderId),
                        soldOut -> offer == null ? Mono.just(new SoldOut()) : at(tx, wanted, item, null),
                        allHeld -> Mono.just(new AllHeld(allHeld.earliestReturn())),
                        fewer -> Mono.just(new QuantityLimit(fewer.free()))));
    }

    private Mono<CheckoutOutcome> order(Tx tx, Wanted wanted, Item item, @Nullable RunningOffer offer, UUID orderId) {
        var link = wanted.link();
        var price = offer == null ? item.variant().price() : offer.price();
        var line = Line.of(
                item.variant().productId(),
                offer == null ? null : offer.id(),
                item.name(),
                wanted.quantity(),
                price.minor());
        return shops.own(tx).flatMap(shop -> broadcasts
                .known(tx, link.broadcastId())
                .map(show -> new Order(
                        orderId,
                        link.shopId(),
                        show.id(),
                        wanted.viewerId(),
                        link.ref(),
                        show.modeNow(),
                        OrderState.HELD,
                        price.currency(),
                        List.of(line),
                        shop.deliveryFee(line.netMinor()),
                        link.touch(tx.now()),
                        tx.now(),
                        tx.now().plus(settings.hold()),
                        null,
                        0,
                        tx.now()))
                .flatMap(order -> orders.add(tx, order)
                        .then(outbox.append(tx, OrderFacts.started(order)))
                        .thenReturn(new CheckedOut(order))));
    }
}
