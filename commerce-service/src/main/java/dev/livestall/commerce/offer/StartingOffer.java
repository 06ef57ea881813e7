package dev.livestall.commerce.offer;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.catalog.Product;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.stock.SetAside;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Money;
import dev.livestall.events.Offer;
import dev.livestall.events.SellingEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes an offer: sets its units aside at once, and tells the room when it starts. */
@Component
class StartingOffer {
    private static final ProblemType RUNNING =
            new ProblemType("offer-running", 409, "An offer on this product runs already");
    private static final ProblemType NOT_ENOUGH =
            new ProblemType("not-enough-stock", 409, "Fewer units are free than the offer needs");

    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Products products;
    private final Variants variants;
    private final FormerPrices prices;
    private final Offers offers;
    private final StockLedger stock;
    private final Outbox outbox;
    private final Audit audit;
    private final CommerceSettings.Selling settings;

    StartingOffer(
            Broadcasts broadcasts,
            LineUp lineUp,
            Products products,
            Variants variants,
            FormerPrices prices,
            Offers offers,
            StockLedger stock,
            Outbox outbox,
            Audit audit,
            CommerceSettings settings) {
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.products = products;
        this.variants = variants;
        this.prices = prices;
        this.offers = offers;
        this.stock = stock;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings.selling();
    }

    Mono<Offer> start(Tx tx, StaffMember by, UUID broadcastId, NewOffer wanted) {
        return broadcasts.lockOnAir(tx, broadcastId).flatMap(show -> listed(tx, show, wanted.productId())
                .flatMap(product -> variants.meant(tx, product.id(), wanted.variantId()))
                .flatMap(variant -> prices.lowest(tx, variant.id())
                        .map(lowest -> OfferRules.check(variant, lowest, wanted, tx.now(), settings))
                        .flatMap(was -> offers.unended(tx, variant.id())
                                .flatMap(unended -> unended
                                        ? Mono.error(RUNNING.problem())
                                        : start(tx, by, show, offer(tx, show, variant, wanted, was))))));
    }

    private Mono<Product> listed(Tx tx, Broadcast show, UUID productId) {
        return lineUp.has(tx, show.id(), productId)
                .flatMap(yes -> yes ? products.known(tx, productId) : Mono.error(Products.unknown()));
    }

    private static RunningOffer offer(Tx tx, Broadcast show, Variant variant, NewOffer wanted, Money was) {
        var starts = wanted.startsAt() == null ? tx.now() : wanted.startsAt();
        return new RunningOffer(
                UUID.randomUUID(),
                show.id(),
                variant.productId(),
                variant.id(),
                wanted.price(),
                was,
                wanted.quantity(),
                wanted.perBuyer(),
                starts,
                starts.plusSeconds(wanted.seconds()));
    }

    private Mono<Offer> start(Tx tx, StaffMember by, Broadcast show, RunningOffer offer) {
        var told = offer.told(offer.quantity());
        return stock.setAside(tx, show.shopId(), offer.id(), offer.variantId(), offer.quantity())
                .flatMap(lot -> lot instanceof SetAside.NotEnough few
                        ? Mono.<Void>error(NOT_ENOUGH.problem().and("free", few.free()))
                        : offers.add(tx, show.shopId(), offer))
                .then(Mono.defer(() -> audit.append(tx, by.shopId(), by.id(), "offer.start", offer.id())))
                .then(Mono.defer(() -> offer.startsAt().isAfter(tx.now()) ? Mono.empty() : tellStart(tx, offer.id())))
                .thenReturn(told);
    }

    /** Tells the room of an offer whose time has come, once. */
    Mono<Void> tellStart(Tx tx, UUID offerId) {
        return offers.lockUntold(tx, offerId)
                .flatMap(offer -> broadcasts.known(tx, offer.broadcastId()).flatMap(show -> stock.lotLevel(tx, offerId)
                        .flatMap(lot -> outbox.append(
                                tx, new SellingEvent.OfferStarted(show.about(tx.now()), offer.told(lot.free()))))));
    }
}
