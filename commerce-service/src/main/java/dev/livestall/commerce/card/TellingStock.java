package dev.livestall.commerce.card;

import dev.livestall.commerce.broadcast.Broadcasts;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.About;
import dev.livestall.events.Card;
import dev.livestall.events.SellingEvent;
import dev.livestall.events.SellingEvent.StockChanged.VariantLeft;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells one room of one item, if it was not told the same last time; apart from that, when it sold out and when it came back. */
@Component
class TellingStock {
    /** One row if the room was not told the same last time: whether it sold out or came back by it. */
    private static final String TOLD = """
            WITH before AS (SELECT sold_out FROM stock_told WHERE broadcast_id = $1 AND product_id = $2),
            told AS (
                INSERT INTO stock_told AS t (broadcast_id, product_id, shop_id, units_left, units_total, offer_id, offer_left, at, sold_out, variants)
                VALUES ($1, $2, current_shop(), $3, $4, $5, $6, $7, $8, $9)
                ON CONFLICT (broadcast_id, product_id) DO UPDATE
                SET units_left = $3, units_total = $4, offer_id = $5, offer_left = $6, at = $7, sold_out = $8, variants = $9
                WHERE (t.units_left, t.units_total, t.offer_id, t.offer_left, t.sold_out, t.variants)
                    IS DISTINCT FROM ($3, $4, $5, $6, $8, $9)
                RETURNING t.sold_out)
            SELECT told.sold_out <> coalesce((SELECT sold_out FROM before), false) AS turned FROM told
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
        return cards.of(tx, productId).flatMap(card -> told(tx, broadcastId, productId, card)
                .flatMap(turned -> broadcasts.known(tx, broadcastId).flatMap(show -> {
                    var changed = outbox.append(tx, changed(show.about(tx.now()), card));
                    return turned ? changed.then(outbox.append(tx, turned(show.about(tx.now()), card))) : changed;
                })));
    }

    private static SellingEvent changed(About about, Card card) {
        return new SellingEvent.StockChanged(
                about,
                card.productId(),
                card.left(),
                card.total(),
                offerId(card),
                offerLeft(card),
                card.soldOut(),
                variants(card));
    }

    private static SellingEvent turned(About about, Card card) {
        return card.soldOut() == null
                ? new SellingEvent.ProductRestocked(about, card.productId(), card.name())
                : new SellingEvent.ProductSoldOut(about, card.productId(), card.name());
    }

    private static Mono<Boolean> told(Tx tx, UUID broadcastId, UUID productId, Card card) {
        var offer = offerId(card);
        return tx.one(
                TOLD,
                row -> row.get("turned", Boolean.class),
                broadcastId,
                productId,
                card.left(),
                card.total(),
                offer == null ? null : UUID.fromString(offer),
                offerLeft(card),
                tx.now(),
                card.soldOut() != null,
                String.valueOf(variants(card)));
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
