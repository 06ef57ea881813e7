package dev.livestall.commerce.offer;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Offer;
import dev.livestall.events.SellingEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets an offer run longer, as long as its time is not over: what has ended stays ended. */
@Component
class ExtendingOffer {
    private static final ProblemType ENDED = new ProblemType("offer-ended", 409, "The offer has ended");

    private final Offers offers;
    private final Broadcasts broadcasts;
    private final StockLedger stock;
    private final Outbox outbox;
    private final Audit audit;
    private final long longest;

    ExtendingOffer(
            Offers offers,
            Broadcasts broadcasts,
            StockLedger stock,
            Outbox outbox,
            Audit audit,
            CommerceSettings settings) {
        this.offers = offers;
        this.broadcasts = broadcasts;
        this.stock = stock;
        this.outbox = outbox;
        this.audit = audit;
        this.longest = settings.selling().longestOffer().toSeconds();
    }

    /** @param seconds from now until its end; must be later than the end it has, and within the longest offer from its start */
    Mono<Offer> extend(Tx tx, StaffMember by, UUID broadcastId, UUID offerId, int seconds) {
        var end = tx.now().plusSeconds(seconds);
        return broadcasts.lockOnAir(tx, broadcastId).flatMap(show -> offers.lockUnended(tx, offerId)
                .filter(offer -> offer.broadcastId().equals(broadcastId))
                .doOnNext(offer -> {
                    if (!end.isAfter(offer.endsAt())
                            || end.isAfter(offer.startsAt().plusSeconds(longest))) {
                        throw OfferRules.invalid("seconds: a later end, within " + longest + " from the start");
                    }
                })
                .flatMap(offer -> offers.extend(tx, broadcastId, offerId, end))
                .switchIfEmpty(Mono.error(ENDED::problem))
                .flatMap(offer -> stock.lotLevel(tx, offerId).map(lot -> offer.told(lot.free())))
                .flatMap(offer -> audit.append(tx, by.shopId(), by.id(), "offer.extend", offerId)
                        .then(Mono.defer(() -> offers.told(tx, offerId)))
                        .flatMap(told -> told
                                ? outbox.append(tx, new SellingEvent.OfferExtended(show.about(tx.now()), offer))
                                : Mono.empty())
                        .thenReturn(offer)));
    }
}
