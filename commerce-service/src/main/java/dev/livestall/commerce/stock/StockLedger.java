package dev.livestall.commerce.stock;

import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Free → held → sold, or back. All in the caller's transaction, which must be one of the units' shop. */
@Component
public final class StockLedger {
    // All of them or none.
    private static final String CLAIM_FOR_LOT = """
            WITH picked AS (
                SELECT unit FROM stock_unit WHERE variant_id = $1 AND lot IS NULL AND state = 'free'
                ORDER BY unit LIMIT $2 FOR UPDATE SKIP LOCKED)
            UPDATE stock_unit u SET lot = $3
            FROM picked p WHERE u.variant_id = $1 AND u.unit = p.unit AND (SELECT count(*) FROM picked) = $2
            RETURNING u.product_id
            """;

    private static final String LEVEL = Standing.OF;
    private static final String LEVELS =
            "SELECT product_id, " + Standing.COUNTS + "product_id = ANY($1) GROUP BY product_id";

    private static final String VARIANT_LEVELS =
            "SELECT variant_id, " + Standing.COUNTS + "product_id = ANY($1) GROUP BY variant_id";
    private static final String LOT_LEVELS = "SELECT lot, " + Standing.COUNTS + "lot = ANY($1) GROUP BY lot";

    // The lot's row lock orders this against closeLot: a unit never goes back into a lot that has closed.
    private static final String RELEASE = """
            WITH lots AS (
                SELECT id, open FROM stock_lot
                WHERE id IN (SELECT lot FROM stock_unit WHERE order_id = $1 AND state = 'held') FOR SHARE)
            UPDATE stock_unit u
            SET state = 'free', order_id = NULL, held_until = NULL, lot = (SELECT id FROM lots l WHERE l.id = u.lot AND l.open)
            WHERE order_id = $1 AND state = 'held' RETURNING product_id
            """;

    private static final String GIVE_BACK = """
            WITH chosen AS (
                SELECT variant_id, unit, lot FROM stock_unit WHERE order_id = $1 AND variant_id = $2 AND state = 'sold'
                ORDER BY unit LIMIT $3),
            lots AS (SELECT id, open FROM stock_lot WHERE id IN (SELECT lot FROM chosen) FOR SHARE)
            UPDATE stock_unit u
            SET state = 'free', order_id = NULL, lot = (SELECT id FROM lots l WHERE l.id = u.lot AND l.open)
            FROM chosen c WHERE u.variant_id = c.variant_id AND u.unit = c.unit RETURNING u.product_id
            """;

    private static final String LOT =
            "INSERT INTO stock_lot (id, shop_id, product_id, variant_id, quantity) VALUES ($1, $2, $3, $4, $5)";
    private static final Function<Row, UUID> PRODUCT = row -> row.get("product_id", UUID.class);

    private final Bells bells;

    StockLedger(Bells bells) {
        this.bells = bells;
    }

    /** Holds all the units of the wish or none. */
    public Mono<Claim> hold(Tx tx, Wish wish) {
        return hold(tx, List.of(wish)).map(claims -> Objects.requireNonNull(claims.get(wish.orderId())));
    }

    /**
     * What came of each wish, by its order: who stands first in the list comes first, and each has all its units or none.
     *
     * @param wishes 1 or more, of one variant, lot and time
     */
    public Mono<Map<UUID, Claim>> hold(Tx tx, List<Wish> wishes) {
        return ServingWishes.serve(tx, wishes, product -> tell(tx, product));
    }

    /** The order's held units are sold. Answers how many. */
    public Mono<Integer> sell(Tx tx, UUID orderId) {
        return moved(
                tx,
                "UPDATE stock_unit SET state = 'sold', held_until = NULL"
                        + " WHERE order_id = $1 AND state = 'held' RETURNING product_id",
                orderId);
    }

    /** The order's held units are free again, in their lot if it is still open. Answers how many. */
    public Mono<Integer> release(Tx tx, UUID orderId) {
        return moved(tx, RELEASE, orderId);
    }

    /** So many of the order's sold units of the variant are free again: refunded, and the goods stay. Answers how many. */
    public Mono<Integer> giveBack(Tx tx, UUID orderId, UUID variantId, int quantity) {
        return moved(tx, GIVE_BACK, orderId, variantId, quantity);
    }

    private Mono<Integer> moved(Tx tx, String sql, @Nullable Object... args) {
        return rung(tx, tx.all(sql, PRODUCT, args));
    }

    /** The number of units that changed; their products' cards are told after the commit. */
    private Mono<Integer> rung(Tx tx, Flux<UUID> changedUnits) {
        return changedUnits.collectList().map(products -> {
            products.stream().distinct().forEach(product -> tell(tx, product));
            return products.size();
        });
    }

    private void tell(Tx tx, UUID productId) {
        tx.afterCommit(() -> bells.ring(Bells.STOCK, productId.toString()));
    }

    /** Sets free units of the variant aside as the open lot {@code lotId}, all or none. */
    public Mono<SetAside> setAside(Tx tx, UUID shopId, UUID lotId, UUID variantId, int quantity) {
        return tx.all(CLAIM_FOR_LOT, PRODUCT, variantId, quantity, lotId)
                .collectList()
                .flatMap(units -> units.isEmpty()
                        ? notEnough(tx, variantId)
                        : tx.change(LOT, lotId, shopId, units.get(0), variantId, quantity)
                                .thenReturn(new SetAside.Done()));
    }

    private static Mono<SetAside> notEnough(Tx tx, UUID variantId) {
        return tx.one(LEVEL + "variant_id = $1 AND lot IS NULL", Standing::read, variantId)
                .map(now -> new SetAside.NotEnough(now.level().free()));
    }

    /** Closes a lot: its free units are anyone's again, and held ones will be if they come back. */
    public Mono<Void> closeLot(Tx tx, UUID lotId) {
        return tx.change("UPDATE stock_lot SET open = false WHERE id = $1", lotId)
                .then(tx.change("UPDATE stock_unit SET lot = NULL WHERE lot = $1 AND state = 'free'", lotId))
                .then();
    }

    /** All units of the item. */
    public Mono<Level> level(Tx tx, UUID productId) {
        return tx.one(LEVEL + "product_id = $1", Standing::read, productId).map(Standing::level);
    }

    /** All units of each item; one that has no units is missing. */
    public Mono<Map<UUID, Level>> levels(Tx tx, Collection<UUID> productIds) {
        return tx.all(
                        LEVELS,
                        row -> Map.entry(
                                row.get("product_id", UUID.class),
                                Standing.read(row).level()),
                        (Object) productIds.toArray(UUID[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** All units of each variant of the products; one that has no units is missing. */
    public Mono<Map<UUID, Level>> variantLevels(Tx tx, Collection<UUID> productIds) {
        return tx.all(
                        VARIANT_LEVELS,
                        row -> Map.entry(
                                row.get("variant_id", UUID.class),
                                Standing.read(row).level()),
                        (Object) productIds.toArray(UUID[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The units of each lot; one that has none is missing. */
    public Mono<Map<UUID, Level>> lotLevels(Tx tx, Collection<UUID> lotIds) {
        return tx.all(
                        LOT_LEVELS,
                        row -> Map.entry(
                                row.get("lot", UUID.class), Standing.read(row).level()),
                        (Object) lotIds.toArray(UUID[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The units of a variant that no offer has set aside. */
    public Mono<Level> levelOutside(Tx tx, UUID variantId) {
        return tx.one(LEVEL + "variant_id = $1 AND lot IS NULL", Standing::read, variantId)
                .map(Standing::level);
    }

    /** The units of a lot. */
    public Mono<Level> lotLevel(Tx tx, UUID lotId) {
        return tx.one(LEVEL + "lot = $1", Standing::read, lotId).map(Standing::level);
    }
}
