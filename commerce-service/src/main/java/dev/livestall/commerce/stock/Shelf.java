package dev.livestall.commerce.stock;

import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Units that come into the ledger or leave it unsold. */
@Component
public class Shelf {
    /** Of one variant, free or held; what is sold makes room. Reading a level counts rows, and pages and stock ticks wait for it. */
    public static final int MOST_UNSOLD = 10_000;

    // The variant's row lock: who adds or takes does so one after the other; who buys doesn't wait for it.
    private static final String LOCK = "SELECT true AS known FROM variant WHERE id = $1 FOR NO KEY UPDATE";
    private static final String UNSOLD =
            "SELECT count(*)::int AS n FROM stock_unit WHERE variant_id = $1 AND state <> 'sold'";
    private static final String ADD = """
            INSERT INTO stock_unit (variant_id, product_id, shop_id, unit)
            SELECT v.id, v.product_id, v.shop_id, n + (SELECT coalesce(max(unit), 0) FROM stock_unit WHERE variant_id = $1)
            FROM variant v, generate_series(1, $2) n WHERE v.id = $1
            """;
    private static final String TAKE = """
            WITH picked AS (
                SELECT unit FROM stock_unit WHERE variant_id = $1 AND lot IS NULL AND state = 'free'
                ORDER BY unit DESC LIMIT $2 FOR UPDATE SKIP LOCKED)
            DELETE FROM stock_unit u USING picked p
            WHERE u.variant_id = $1 AND u.unit = p.unit AND (SELECT count(*) FROM picked) = $2
            """;

    private final Bells bells;

    Shelf(Bells bells) {
        this.bells = bells;
    }

    /** Adds free units, all or none. Answers whether they fitted. */
    public Mono<Boolean> add(Tx tx, UUID productId, UUID variantId, int units) {
        if (units == 0) return Mono.just(true);
        return tx.one(LOCK, row -> true, variantId)
                .then(tx.one(UNSOLD, row -> row.get("n", Integer.class), variantId))
                .flatMap(unsold -> unsold + units > MOST_UNSOLD
                        ? Mono.just(false)
                        : tx.change(ADD, variantId, units).thenReturn(true))
                .doOnNext(done -> tell(tx, productId));
    }

    /** Takes free units out that no offer has set aside, all or none. Answers whether there were so many. */
    public Mono<Boolean> take(Tx tx, UUID productId, UUID variantId, int units) {
        return tx.one(LOCK, row -> true, variantId)
                .then(tx.change(TAKE, variantId, units))
                .map(rows -> rows > 0)
                .doOnNext(done -> tell(tx, productId));
    }

    private void tell(Tx tx, UUID productId) {
        tx.afterCommit(() -> bells.ring(Bells.STOCK, productId.toString()));
    }
}
