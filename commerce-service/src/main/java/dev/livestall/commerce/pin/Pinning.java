package dev.livestall.commerce.pin;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.broadcast.Broadcast;
import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.card.Cards;
import dev.livestall.commerce.catalog.Products;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Card;
import dev.livestall.events.RoomEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a product on the screen or takes it off, under the show's row lock, and tells the room. */
@Component
class Pinning {
    private final Broadcasts broadcasts;
    private final Pins pins;
    private final Cards cards;
    private final Outbox outbox;
    private final Audit audit;

    Pinning(Broadcasts broadcasts, Pins pins, Cards cards, Outbox outbox, Audit audit) {
        this.broadcasts = broadcasts;
        this.pins = pins;
        this.cards = cards;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Pin> pin(Tx tx, StaffMember by, UUID broadcastId, UUID productId) {
        return broadcasts.lockLive(tx, broadcastId).flatMap(show -> pins.now(tx, broadcastId)
                .filter(now -> now.productId().equals(productId))
                .switchIfEmpty(Mono.defer(() -> replace(tx, by, show, productId))));
    }

    private Mono<Pin> replace(Tx tx, StaffMember by, Broadcast show, UUID productId) {
        var pin = new Pin(UUID.randomUUID(), productId);
        return listedCard(tx, show, productId).flatMap(card -> pins.now(tx, show.id())
                .flatMap(before -> pins.end(tx, before.pinId()))
                .then(Mono.defer(() -> pins.add(tx, show.shopId(), show.id(), pin)))
                .then(audit.append(tx, by.shopId(), by.id(), "product.pin", pin.pinId()))
                .then(Mono.defer(() -> outbox.append(
                        tx,
                        new RoomEvent.ProductPinned(
                                show.about(tx.now()), pin.pinId().toString(), card))))
                .thenReturn(pin));
    }

    private Mono<Card> listedCard(Tx tx, Broadcast show, UUID productId) {
        return broadcasts
                .products(tx, show.id())
                .any(listed -> listed.productId().equals(productId))
                .flatMap(yes -> yes ? cards.of(tx, productId) : Mono.error(Products.unknown()));
    }

    /** Nothing pinned: nothing happens. */
    Mono<Void> unpin(Tx tx, StaffMember by, UUID broadcastId) {
        return broadcasts.lock(tx, broadcastId).flatMap(show -> pins.now(tx, broadcastId)
                .flatMap(pin -> pins.end(tx, pin.pinId())
                        .then(audit.append(tx, by.shopId(), by.id(), "product.unpin", pin.pinId()))
                        .then(outbox.append(
                                tx,
                                new RoomEvent.ProductUnpinned(
                                        show.about(tx.now()),
                                        pin.pinId().toString(),
                                        pin.productId().toString())))));
    }
}
