package dev.livestall.commerce.offer;

import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.WhenEnding;
import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.OfferEnd;
import dev.livestall.events.SellingEvent;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends offers, each once: closes the lot and tells the room why. */
@Component
class EndingOffer implements WhenEnding {
    private final Offers offers;
    private final Broadcasts broadcasts;
    private final StockLedger stock;
    private final Outbox outbox;
    private final Bells bells;

    EndingOffer(Offers offers, Broadcasts broadcasts, StockLedger stock, Outbox outbox, Bells bells) {
        this.offers = offers;
        this.broadcasts = broadcasts;
        this.stock = stock;
        this.outbox = outbox;
        this.bells = bells;
    }

    /** Answers whether it was this call that ended it. */
    Mono<Boolean> end(Tx tx, UUID offerId, OfferEnd reason) {
        return offers.lockUnended(tx, offerId)
                .flatMap(offer ->
                        broadcasts.known(tx, offer.broadcastId()).flatMap(show -> end(tx, show, offer, reason)))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> end(Tx tx, Broadcast show, RunningOffer offer, OfferEnd reason) {
        tx.afterCommit(() -> bells.ring(Bells.STOCK, offer.productId().toString()));
        return offers.end(tx, offer.id(), reason.name().toLowerCase(Locale.ROOT))
                .then(stock.closeLot(tx, offer.id()))
                .then(Mono.defer(() -> offers.told(tx, offer.id())))
                // Who never heard of its start needs no end.
                .flatMap(told -> told ? outbox.append(tx, ended(tx, show, offer, reason)) : Mono.empty())
                .thenReturn(true);
    }

    private static SellingEvent ended(Tx tx, Broadcast show, RunningOffer offer, OfferEnd reason) {
        return new SellingEvent.OfferEnded(
                show.about(tx.now()), offer.id().toString(), offer.productId().toString(), reason);
    }

    @Override
    public Mono<Void> whenEnding(Tx tx, Broadcast show) {
        return offers.unendedOf(tx, show.id())
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(offer -> end(tx, show, offer, OfferEnd.STOPPED))
                .then();
    }
}
