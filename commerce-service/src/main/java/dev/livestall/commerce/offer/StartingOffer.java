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
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Offer;
import dev.livestall.events.SellingEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts an offer: sets its units aside, and tells the room. */
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
            Offers offers,
            StockLedger stock,
            Outbox outbox,
            Audit audit,
            CommerceSettings settings) {
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.products = products;
        this.variants = variants;
        this.offers = offers;
        this.stock = stock;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings.selling();
    }

    Mono<Offer> start(Tx tx, StaffMember by, UUID broadcastId, NewOffer wanted) {
        return broadcasts.lockOnAir(tx, broadcastId).flatMap(show -> listed(tx, show, wanted.productId())
                .flatMap(product -> variants.meant(tx, product.id(), wanted.variantId()))
                .doOnNext(variant -> check(variant, wanted))
                .filterWhen(variant -> offers.unended(tx, variant.id()).map(unended -> !unended))
                .switchIfEmpty(Mono.error(RUNNING::problem))
                .flatMap(variant -> start(tx, by, show, offer(tx, show, variant, wanted))));
    }

    private Mono<Product> listed(Tx tx, Broadcast show, UUID productId) {
        return lineUp.has(tx, show.id(), productId)
                .flatMap(yes -> yes ? products.known(tx, productId) : Mono.error(Products.unknown()));
    }

    private void check(Variant variant, NewOffer wanted) {
        var price = wanted.price();
        var regular = variant.price();
        if (!price.currency().equals(regular.currency()))
            throw invalid("price: the product's currency is " + regular.currency());
        if (price.minor() < 1 || price.minor() >= regular.minor())
            throw invalid("price: from 1 to below the regular " + regular.minor());
        if (wanted.quantity() > settings.offerUnits()) throw invalid("quantity: at most " + settings.offerUnits());
        if (wanted.perBuyer() > wanted.quantity()) throw invalid("perBuyer: at most the quantity");
        if (wanted.seconds() > settings.longestOffer().toSeconds()) {
            throw invalid("seconds: at most " + settings.longestOffer().toSeconds());
        }
    }

    private static RuntimeException invalid(String what) {
        return CommonProblems.INVALID.problem().with(what);
    }

    private static RunningOffer offer(Tx tx, Broadcast show, Variant variant, NewOffer wanted) {
        return new RunningOffer(
                UUID.randomUUID(),
                show.id(),
                variant.productId(),
                variant.id(),
                wanted.price(),
                variant.price(),
                wanted.quantity(),
                wanted.perBuyer(),
                tx.now(),
                tx.now().plusSeconds(wanted.seconds()));
    }

    private Mono<Offer> start(Tx tx, StaffMember by, Broadcast show, RunningOffer offer) {
        var told = offer.told(offer.quantity());
        return stock.setAside(tx, show.shopId(), offer.id(), offer.variantId(), offer.quantity())
                .flatMap(lot -> lot instanceof SetAside.NotEnough few
                        ? Mono.<Void>error(NOT_ENOUGH.problem().and("free", few.free()))
                        : offers.add(tx, show.shopId(), offer))
                .then(Mono.defer(() -> audit.append(tx, by.shopId(), by.id(), "offer.start", offer.id())))
                .then(Mono.defer(() -> outbox.append(tx, new SellingEvent.OfferStarted(show.about(tx.now()), told))))
                .thenReturn(told);
    }
}
