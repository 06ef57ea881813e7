package dev.livestall.chat.room;

import dev.livestall.events.Card;
import dev.livestall.events.Offer;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SellingEvent;
import dev.livestall.events.SellingEvent.StockChanged.VariantLeft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is pinned in a room now, in its order, with what offers and stock said since. Guarded by its room's lock. */
final class Screen {
    private List<Pinned> pins = List.of();

    List<Pinned> pins() {
        return pins;
    }

    void apply(RoomEvent event) {
        if (event instanceof SellingEvent.ProductPinned pin) {
            pinned(pin);
        } else if (event instanceof SellingEvent.ProductUnpinned unpin) {
            pins = pins.stream()
                    .filter(one -> !one.pinId().equals(unpin.pinId()))
                    .toList();
            if (unpin.pins() != null) pins = only(pins, unpin.pins());
        } else if (event instanceof SellingEvent.PinsOrdered ordered) {
            pins = only(pins, ordered.pins());
        } else if (event instanceof SellingEvent.OfferStarted started) {
            change(started.offer().productId(), card -> with(card, card.left(), card.total(), started.offer()));
        } else if (event instanceof SellingEvent.OfferExtended extended) {
            var offer = extended.offer();
            change(offer.productId(), card -> with(card, card.left(), card.total(), offer));
        } else if (event instanceof SellingEvent.OfferEnded ended) {
            change(ended.productId(), card -> with(card, card.left(), card.total(), null));
        } else if (event instanceof SellingEvent.StockChanged stock) {
            change(stock.productId(), card -> stocked(card, stock));
        }
    }

    private void pinned(SellingEvent.ProductPinned pin) {
        var all = new ArrayList<>(pins);
        all.removeIf(one -> one.pinId().equals(pin.pinId()));
        all.add(new Pinned(pin.pinId(), pin.card()));
        pins = only(all, pin.pins() == null ? List.of(pin.pinId()) : pin.pins());
    }

    /** Those that the list names, in its order; a name that was never heard of is passed over. */
    private static List<Pinned> only(List<Pinned> pins, List<String> ids) {
        return pins.stream()
                .filter(one -> ids.contains(one.pinId()))
                .sorted(Comparator.comparingInt(one -> ids.indexOf(one.pinId())))
                .toList();
    }

    private void change(String productId, UnaryOperator<Card> changed) {
        pins = pins.stream()
                .map(one -> one.card().productId().equals(productId)
                        ? new Pinned(one.pinId(), changed.apply(one.card()))
                        : one)
                .toList();
    }

    private static Card stocked(Card card, SellingEvent.StockChanged stock) {
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
                    offer.endsAt(),
                    offer.variantId());
        }
        return new Card(
                card.productId(),
                card.name(),
                card.image(),
                card.price(),
                stock.left(),
                stock.total(),
                offer,
                stock.soldOut(),
                stocked(card.variants(), stock.variants()));
    }

    private static Card with(Card card, int left, int total, @Nullable Offer offer) {
        return new Card(
                card.productId(),
                card.name(),
                card.image(),
                card.price(),
                left,
                total,
                offer,
                card.soldOut(),
                card.variants());
    }

    private static @Nullable List<Card.Variant> stocked(
            @Nullable List<Card.Variant> variants, @Nullable List<VariantLeft> told) {
        if (variants == null || told == null) return variants;
        return variants.stream()
                .map(one -> told.stream()
                        .filter(left -> left.variantId().equals(one.variantId()))
                        .findFirst()
                        .map(left ->
                                new Card.Variant(one.variantId(), one.name(), one.price(), left.left(), left.soldOut()))
                        .orElse(one))
                .toList();
    }
}
