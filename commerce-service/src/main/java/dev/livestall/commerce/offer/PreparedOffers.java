package dev.livestall.commerce.offer;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The prepared offers of the shop's shows: at most one for each product of a line-up. */
@Component
class PreparedOffers {
    private static final String PUT = """
            INSERT INTO prepared_offer (broadcast_id, product_id, shop_id, variant_id, price_minor, currency, quantity, per_buyer, seconds)
            VALUES ($1, $2, current_shop(), $3, $4, $5, $6, $7, $8)
            ON CONFLICT (broadcast_id, product_id) DO UPDATE
            SET variant_id = $3, price_minor = $4, currency = $5, quantity = $6, per_buyer = $7, seconds = $8
            """;

    /** In the order of the line-up. */
    Flux<PreparedOffer> of(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT p.* FROM prepared_offer p JOIN broadcast_product USING (broadcast_id, product_id)"
                        + " WHERE broadcast_id = $1 ORDER BY position",
                PreparedOffer::read,
                broadcastId);
    }

    /** In the place of the one that there is. */
    Mono<Void> put(Tx tx, UUID broadcastId, PreparedOffer offer) {
        return tx.change(
                        PUT,
                        broadcastId,
                        offer.productId(),
                        offer.variantId(),
                        offer.price().minor(),
                        offer.price().currency(),
                        offer.quantity(),
                        offer.perBuyer(),
                        offer.seconds())
                .then();
    }

    /** Answers whether there was one. */
    Mono<Boolean> remove(Tx tx, UUID broadcastId, UUID productId) {
        return tx.change(
                        "DELETE FROM prepared_offer WHERE broadcast_id = $1 AND product_id = $2",
                        broadcastId,
                        productId)
                .map(rows -> rows > 0);
    }
}
