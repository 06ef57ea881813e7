package dev.livestall.chat.room;

import dev.livestall.events.Card;
import dev.livestall.events.Offer;
import dev.livestall.events.RoomEvent;
import org.jspecify.annotations.Nullable;

/** What is pinned in a room now, with what offers and stock said since. Guarded by its room's lock. */
final class Screen {
    private @Nullable Pinned pinned;

    @Nullable
    Pinned pinned() {
        return pinned;
    }

    void apply(RoomEvent event) {
        if (event instanceof RoomEvent.ProductPinned pin) {
            pinned = new Pinned(pin.pinId(), pin.card());
        } else if (event instanceof RoomEvent.ProductUnpinned unpin) {
            if (pinned != null && pinned.pinId().equals(unpin.pinId())) pinned = null;
        } else if (event instanceof RoomEvent.OfferStarted started) {
            offer(started.offer().productId(), started.offer());
        } else if (event instanceof RoomEvent.OfferEnded ended) {
            offer(ended.productId(), null);
        } else if (event instanceof RoomEvent.StockChanged stock) {
            stock(stock);
        }
    }

    private void offer(String productId, @Nullable Offer offer) {
        if (pinned == null || !pinned.card().productId().equals(productId)) return;
        Card card = pinned.card();
        show(card, card.left(), card.total(), offer);
    }

    private void stock(RoomEvent.StockChanged stock) {
        if (pinned == null || !pinned.card().productId().equals(stock.productId())) return;
        Card card = pinned.card();
        Offer offer = card.offer();
        Integer offerLeft = stock.offerLeft();
        if (offer != null && offerLeft != null && offer.offerId().equals(stock.offerId())) {
            offer = new Offer(
                    offer.offerId(),
                    offer.productId(),
                    offer.price(),
                    offer.was(),
                    offer.quantity(),
                    offerLeft,
                    offer.perBuyer(),
                    offer.startsAt(),
                    offer.endsAt());
        }
        show(card, stock.left(), stock.total(), offer);
    }

    private void show(Card card, int left, int total, @Nullable Offer offer) {
        if (pinned == null) return;
        pinned = new Pinned(
                pinned.pinId(),
                new Card(card.productId(), card.name(), card.image(), card.price(), left, total, offer));
    }
}
