package dev.livestall.commerce.pin;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.broadcast.LineUp;
import dev.livestall.commerce.broadcast.WhenEnding;
import dev.livestall.commerce.card.Cards;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.Card;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts products on the screen or takes them off, under the show's row lock, and tells the room. */
@Component
class Pinning implements WhenEnding {
    /** On the screen at once. */
    static final int MOST = 3;

    private final Broadcasts broadcasts;
    private final LineUp lineUp;
    private final Pins pins;
    private final Cards cards;
    private final Outbox outbox;
    private final Audit audit;

    Pinning(Broadcasts broadcasts, LineUp lineUp, Pins pins, Cards cards, Outbox outbox, Audit audit) {
        this.broadcasts = broadcasts;
        this.lineUp = lineUp;
        this.pins = pins;
        this.cards = cards;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Exactly these products, in this order: none of them is nothing on the screen. What is so already says nothing. */
    Mono<List<Pin>> show(Tx tx, StaffMember by, UUID broadcastId, List<UUID> products) {
        if (products.size() > MOST || new HashSet<>(products).size() != products.size()) {
            return Mono.error(CommonProblems.INVALID.problem().with("productIds: each once, at most " + MOST));
        }
        var show = products.isEmpty() ? broadcasts.lock(tx, broadcastId) : broadcasts.lockOnAir(tx, broadcastId);
        return show.flatMap(known -> listed(tx, broadcastId, products)
                .then(Mono.defer(() -> pins.now(tx, broadcastId).collectList()))
                .map(before -> PinChange.to(before, products))
                .flatMap(change -> change.isNone()
                        ? Mono.just(change.after())
                        : audited(tx, by, change)
                                .then(Mono.defer(() -> apply(tx, known, change)))
                                .thenReturn(change.after())));
    }

    private Mono<Void> listed(Tx tx, UUID broadcastId, List<UUID> products) {
        return lineUp.of(tx, broadcastId)
                .map(LineUp.Listed::productId)
                .collectList()
                .flatMap(all -> all.containsAll(products) ? Mono.empty() : Mono.error(Products.unknown()));
    }

    private Mono<Void> audited(Tx tx, StaffMember by, PinChange change) {
        var gone = Flux.fromIterable(change.gone())
                .concatMap(pin -> audit.append(tx, by.shopId(), by.id(), "product.unpin", pin.pinId()));
        var come = Flux.fromIterable(change.come())
                .concatMap(pin -> audit.append(tx, by.shopId(), by.id(), "product.pin", pin.pinId()));
        return gone.thenMany(come).then();
    }

    private Mono<Void> apply(Tx tx, Broadcast show, PinChange change) {
        var after = change.after();
        return pins.end(tx, change.gone())
                .thenMany(Flux.range(0, after.size()))
                .concatMap(at -> pins.put(tx, show.shopId(), show.id(), after.get(at), at + 1))
                .then(Mono.defer(() ->
                        cards.of(tx, change.come().stream().map(Pin::productId).toList())))
                .flatMapIterable(come -> change.told(() -> show.about(tx.now()), byProduct(come)))
                .concatMap(event -> outbox.append(tx, event))
                .then();
    }

    private static Map<UUID, Card> byProduct(List<Card> cards) {
        return cards.stream()
                .collect(java.util.stream.Collectors.toMap(card -> UUID.fromString(card.productId()), card -> card));
    }

    /** What was practised is gone with the rehearsal; what was on the screen at the end of a show stays, for its replay. */
    @Override
    public Mono<Void> whenEnding(Tx tx, Broadcast show) {
        if (show.state() != BroadcastState.REHEARSAL) return Mono.empty();
        return pins.now(tx, show.id())
                .collectList()
                .flatMap(before -> apply(tx, show, PinChange.to(before, List.of())))
                .then(pins.forgetShown(tx, show.id()));
    }
}
