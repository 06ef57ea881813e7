package dev.livestall.commerce.offer;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what is to be offered in a show. It is held to what an offer is held to, and once more when it is started. */
@Component
class PreparingOffer {
    private static final ProblemType ENDED = new ProblemType("broadcast-ended", 409, "The broadcast has ended");

    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Variants variants;
    private final FormerPrices prices;
    private final PreparedOffers prepared;
    private final Audit audit;
    private final CommerceSettings.Selling settings;

    PreparingOffer(
            Broadcasts broadcasts,
            LineUp lineUp,
            Variants variants,
            FormerPrices prices,
            PreparedOffers prepared,
            Audit audit,
            CommerceSettings settings) {
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.variants = variants;
        this.prices = prices;
        this.prepared = prepared;
        this.audit = audit;
        this.settings = settings.selling();
    }

    /** Problems as for a new offer, {@code broadcast-ended}, {@code unknown-product} for one that the show does not sell. */
    Mono<PreparedOffer> prepare(Tx tx, StaffMember by, UUID broadcastId, UUID productId, PreparedOffer.Wanted wanted) {
        return listed(tx, broadcastId, productId)
                .then(Mono.defer(() -> variants.meant(tx, productId, wanted.variantId())))
                .flatMap(variant -> prices.lowest(tx, variant.id())
                        .doOnNext(lowest ->
                                OfferRules.check(variant, lowest, wanted.offer(productId), tx.now(), settings))
                        .thenReturn(wanted.of(productId, variant.id())))
                .flatMap(offer -> prepared.put(tx, broadcastId, offer)
                        .then(audit.append(tx, by.shopId(), by.id(), "offer.prepare", productId))
                        .thenReturn(offer));
    }

    /** The show's row is locked: its line-up stays as it is meanwhile. */
    private Mono<Void> listed(Tx tx, UUID broadcastId, UUID productId) {
        return broadcasts.lock(tx, broadcastId).flatMap(show -> {
            if (show.state() == BroadcastState.ENDED) return Mono.error(ENDED.problem());
            return lineUp.has(tx, broadcastId, productId)
                    .flatMap(yes -> yes ? Mono.empty() : Mono.error(Products.unknown()));
        });
    }

    /** Nothing, if there is none. */
    Mono<Void> forget(Tx tx, StaffMember by, UUID broadcastId, UUID productId) {
        return broadcasts
                .known(tx, broadcastId)
                .flatMap(show -> prepared.remove(tx, broadcastId, productId))
                .filter(was -> was)
                .flatMap(was -> audit.append(tx, by.shopId(), by.id(), "offer.forget", productId));
    }
}
