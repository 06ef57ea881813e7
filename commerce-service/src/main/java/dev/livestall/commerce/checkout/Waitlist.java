package dev.livestall.commerce.checkout;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who waits for a unit of which variant, in the order in which they came. */
@Component
class Waitlist {
    private static final String JOIN = """
            INSERT INTO waiting (id, shop_id, link_ref, variant_id, viewer_id, since)
            SELECT $1, current_shop(), $2, $3, $4, $5 WHERE (SELECT count(*) FROM waiting WHERE variant_id = $3 AND state = 'waiting') < $6
            ON CONFLICT DO NOTHING
            """;
    private static final String PLACE = """
            SELECT count(*)::int AS place FROM waiting w JOIN waiting own ON own.variant_id = w.variant_id
            WHERE own.link_ref = $1 AND own.state = 'waiting' AND w.state = 'waiting' AND (w.since, w.id) <= (own.since, own.id)
            """;
    // The first of each variant of which a unit is free.
    private static final String NEXT = """
            SELECT DISTINCT ON (variant_id) id, shop_id FROM waiting w WHERE state = 'waiting'
                AND EXISTS (SELECT 1 FROM stock_unit u WHERE u.variant_id = w.variant_id AND u.state = 'free')
            ORDER BY variant_id, since, id LIMIT $1
            """;

    record Waiter(UUID id, String linkRef, UUID variantId, UUID viewerId) {
        static Waiter read(Row row) {
            return new Waiter(
                    row.get("id", UUID.class),
                    row.get("link_ref", String.class),
                    row.get("variant_id", UUID.class),
                    row.get("viewer_id", UUID.class));
        }
    }

    record Turn(UUID waiterId, UUID shopId) {}

    /** At the end of the line, unless it has {@code most}. A link waits for one thing at a time, a viewer in each line once. */
    Mono<Void> join(Tx tx, Link link, UUID variantId, UUID viewerId, int most) {
        return tx.change(JOIN, UUID.randomUUID(), link.ref(), variantId, viewerId, tx.now(), most)
                .then();
    }

    Mono<Void> leave(Tx tx, String linkRef) {
        return tx.change("UPDATE waiting SET state = 'left' WHERE link_ref = $1 AND state = 'waiting'", linkRef)
                .then();
    }

    /** From 1; 0 for a link that waits for nothing. */
    Mono<Integer> place(Tx tx, String linkRef) {
        return tx.one(PLACE, row -> row.get("place", Integer.class), linkRef);
    }

    /** Whose turn it may be. As the worker. */
    Flux<Turn> next(Tx worker, int limit) {
        return worker.all(NEXT, row -> new Turn(row.get("id", UUID.class), row.get("shop_id", UUID.class)), limit);
    }

    /** Locked; empty if they wait no longer. */
    Mono<Waiter> lock(Tx tx, UUID id) {
        return tx.one("SELECT * FROM waiting WHERE id = $1 AND state = 'waiting' FOR UPDATE", Waiter::read, id);
    }

    /** @param orderId what holds their unit; null: they wait no longer, without one */
    Mono<Void> served(Tx tx, UUID id, @Nullable UUID orderId) {
        return tx.change(
                        "UPDATE waiting SET state = CASE WHEN $2::uuid IS NULL THEN 'left' ELSE 'offered' END, order_id = $2 WHERE id = $1",
                        id,
                        orderId)
                .then();
    }
}
