package dev.livestall.commerce.pin;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is and was pinned. */
@Component
public class Pins {
    /** The pin of the show now, if there is one. */
    public Mono<Pin> now(Tx tx, UUID broadcastId) {
        return tx.one(
                "SELECT id, product_id FROM pin WHERE broadcast_id = $1 AND unpinned_at IS NULL",
                row -> new Pin(row.get("id", UUID.class), row.get("product_id", UUID.class)),
                broadcastId);
    }

    Mono<Void> add(Tx tx, UUID shopId, UUID broadcastId, Pin pin) {
        return tx.change(
                        "INSERT INTO pin (id, shop_id, broadcast_id, product_id, pinned_at) VALUES ($1, $2, $3, $4, $5)",
                        pin.pinId(),
                        shopId,
                        broadcastId,
                        pin.productId(),
                        tx.now())
                .then(tx.change(
                        "UPDATE broadcast_product SET shown = true WHERE broadcast_id = $1 AND product_id = $2",
                        broadcastId,
                        pin.productId()))
                .then();
    }

    Mono<Void> end(Tx tx, UUID pinId) {
        return tx.change("UPDATE pin SET unpinned_at = $2 WHERE id = $1", pinId, tx.now())
                .then();
    }
}
