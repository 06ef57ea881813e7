package dev.livestall.commerce.pin;

import dev.livestall.commerce.broadcast.InUse;
import dev.livestall.commerce.catalog.WhereUsed;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is and was pinned. */
@Component
public class Pins implements InUse, WhereUsed {
    /** Far more than a show of a day has. */
    private static final int MOST_PAST = 2_000;

    /** The pins of the show now, in their order. */
    public Flux<Pin> now(Tx tx, UUID broadcastId) {
        return tx.all(
                "SELECT id, product_id FROM pin WHERE broadcast_id = $1 AND unpinned_at IS NULL ORDER BY place, pinned_at",
                row -> new Pin(row.get("id", UUID.class), row.get("product_id", UUID.class)),
                broadcastId);
    }

    /** A product that was pinned from then on; without {@code until} it still is. */
    public record Past(
            UUID pinId,
            UUID productId,
            Instant from,
            @Nullable Instant until) {}

    /** Everything that was pinned since then, in the order in which it was. */
    public Flux<Past> since(Tx tx, UUID broadcastId, Instant from) {
        return tx.all(
                "SELECT id, product_id, pinned_at, unpinned_at FROM pin WHERE broadcast_id = $1 AND pinned_at >= $2 ORDER BY pinned_at, place LIMIT $3",
                row -> new Past(
                        row.get("id", UUID.class),
                        row.get("product_id", UUID.class),
                        row.get("pinned_at", Instant.class),
                        row.get("unpinned_at", Instant.class)),
                broadcastId,
                from,
                MOST_PAST);
    }

    @Override
    public Flux<UUID> inUse(Tx tx, UUID broadcastId) {
        return now(tx, broadcastId).map(Pin::productId);
    }

    @Override
    public Mono<Boolean> isUsed(Tx tx, UUID productId) {
        return tx.one(
                "SELECT EXISTS (SELECT 1 FROM pin p JOIN broadcast b ON b.id = p.broadcast_id"
                        + " WHERE p.product_id = $1 AND p.unpinned_at IS NULL AND b.state IN ('live', 'rehearsal')) AS yes",
                row -> row.get("yes", Boolean.class),
                productId);
    }

    /** The pin is on the screen at this place, from 1; it may have been there before. */
    Mono<Void> put(Tx tx, UUID shopId, UUID broadcastId, Pin pin, int place) {
        return tx.change(
                        "INSERT INTO pin (id, shop_id, broadcast_id, product_id, place, pinned_at) VALUES ($1, $2, $3, $4, $5, $6)"
                                + " ON CONFLICT (id) DO UPDATE SET place = $5",
                        pin.pinId(),
                        shopId,
                        broadcastId,
                        pin.productId(),
                        place,
                        tx.now())
                .then(tx.change(
                        "UPDATE broadcast_product SET shown = true WHERE broadcast_id = $1 AND product_id = $2",
                        broadcastId,
                        pin.productId()))
                .then();
    }

    /** As if nothing of the show had ever been on the screen. */
    Mono<Void> forgetShown(Tx tx, UUID broadcastId) {
        return tx.change("UPDATE broadcast_product SET shown = false WHERE broadcast_id = $1 AND shown", broadcastId)
                .then();
    }

    Mono<Void> end(Tx tx, List<Pin> pins) {
        return tx.change(
                        "UPDATE pin SET unpinned_at = $2 WHERE id = ANY($1)",
                        pins.stream().map(Pin::pinId).toArray(UUID[]::new),
                        tx.now())
                .then();
    }
}
