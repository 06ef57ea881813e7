package dev.livestall.commerce.card;

import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.Card;
import dev.livestall.events.SellingEvent;
import dev.livestall.events.SellingEvent.StockChanged.VariantLeft;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells one room of one item, if it was not told the same last time. */
@Component
class TellingStock {
    private static final String TOLD = """
            INSERT INTO stock_told AS t (broadcast_id, product_id, shop_id, units_left, units_total, offer_id, offer_left, at, sold_out, variants)
            VALUES ($1, $2, current_shop(), $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (broadcast_id, product_id) DO UPDATE
            SET units_left = $3, units_total = $4, offer_id = $5, offer_left = $6, at = $7, sold_out = $8, variants = $9
            WHERE (t.units_left, t.units_total, t.offer_id, t.offer_left, t.sold_out, t.variants)
                IS DISTINCT FROM ($3, $4, $5, $6, $8, $9)
            """;

    private final Cards cards;
    private final Broadcasts broadcasts;
    private final Outbox outbox;

    TellingStock(Cards cards, Broadcasts broadcasts, Outbox outbox) {
        this.cards = cards;
        this.broadcasts = broadcasts;
        this.outbox = outbox;
    }

    Mono<Void> tell(Tx tx, UUID broadcastId, UUID productId) {
        return cards.of(tx, productId).flatMap(card -> changed(tx, broadcastId, productId, card)
                .filter(changed -> changed)
                .flatMap(yes -> broadcasts.known(tx, broadcastId))
                .flatMap(show -> outbox.append(
                        tx,
                        new SellingEvent.StockChanged(
                                show.about(tx.now()),
                                card.productId(),
                                card.left(),
                                card.total(),
                                offerId(card),
                                offerLeft(card),
                                card.soldOut(),
                                variants(card)))));
    }

    private static Mono<Boolean> changed(Tx tx, UUID broadcastId, UUID productId, Card card) {
        var offer = offerId(card);
        return tx.change(
                        TOLD,
                        broadcastId,
                        productId,
                        card.left(),
                        card.total(),
                        offer == null ? null : UUID.fromString(offer),
                        offerLeft(card),
                        tx.now(),
                        card.soldOut() != null,
                        String.valueOf(variants(card)))
                .map(rows -> rows > 0);
    }

    private static @Nullable List<VariantLeft> variants(Card card) {
        var all = card.variants();
        return all == null
                ? null
                : all.stream()
                        .map(one -> new VariantLeft(one.variantId(), one.left(), one.soldOut()))
                        .toList();
    }

    private static @Nullable String offerId(Card card) {
        return card.offer() == null ? null : card.offer().offerId();
    }

    private static @Nullable Integer offerLeft(Card card) {
        return card.offer() == null ? null : card.offer().left();
    }
}
