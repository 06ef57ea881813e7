package dev.livestall.commerce.stock;

import dev.livestall.commerce.leader.Bells;
import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Free → held → sold, or back. All in the caller's transaction, which must be one of the units' shop. */
@Component
public final class StockLedger {
    private static final String CLAIM = """
            WITH picked AS (
                SELECT unit FROM stock_unit WHERE variant_id = $1 AND %s AND state = 'free'
                ORDER BY unit LIMIT $2 FOR UPDATE SKIP LOCKED)
            UPDATE stock_unit u SET %s
            FROM picked p WHERE u.variant_id = $1 AND u.unit = p.unit AND (SELECT count(*) FROM picked) = $2
            RETURNING u.product_id
            """;
    private static final String HOLD = "state = 'held', order_id = $3, held_until = $4";
    private static final String CLAIM_OUTSIDE = CLAIM.formatted("lot IS NULL", HOLD);
    private static final String CLAIM_IN_LOT = CLAIM.formatted("lot = $5", HOLD);
    private static final String CLAIM_FOR_LOT = CLAIM.formatted("lot IS NULL", "lot = $3");

    private static final String COUNTS = """
            count(*) FILTER (WHERE state = 'free')::int AS free, count(*) FILTER (WHERE state = 'held')::int AS held,
            count(*) FILTER (WHERE state = 'sold')::int AS sold, min(held_until) AS first_return FROM stock_unit WHERE\s""";
    private static final String LEVEL = "SELECT " + COUNTS;
    private static final String LEVELS = "SELECT product_id, " + COUNTS + "product_id = ANY($1) GROUP BY product_id";

    private static final String VARIANT_LEVELS =
            "SELECT variant_id, " + COUNTS + "product_id = ANY($1) GROUP BY variant_id";
    private static final String LOT_LEVELS = "SELECT lot, " + COUNTS + "lot = ANY($1) GROUP BY lot";

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

    /** Holds all the units of the wish or none. A free unit that another transaction has locked means one more try. */
    public Mono<Claim> hold(Tx tx, Wish wish) {
        return claim(tx, wish).flatMap(held -> held ? Mono.just(held(wish)) : refusal(tx, wish));
    }

    private Mono<Claim> refusal(Tx tx, Wish wish) {
        return standing(tx, wish)
                .flatMap(now -> now.level.free() < wish.quantity()
                        ? Mono.just(now.refusal(wish))
                        : claim(tx, wish)
                                .flatMap(held -> held
                                        ? Mono.just(held(wish))
                                        : standing(tx, wish).map(later -> later.refusal(wish))));
    }

    private static Claim held(Wish wish) {
        return new Claim.Held(wish.quantity());
    }

    private Mono<Boolean> claim(Tx tx, Wish wish) {
        var variant = wish.variantId();
        var rows = wish.lot() == null
                ? tx.all(CLAIM_OUTSIDE, PRODUCT, variant, wish.quantity(), wish.orderId(), wish.until())
                : tx.all(CLAIM_IN_LOT, PRODUCT, variant, wish.quantity(), wish.orderId(), wish.until(), wish.lot());
        return rung(tx, rows).map(units -> units > 0);
    }

    private static Mono<Standing> standing(Tx tx, Wish wish) {
        return wish.lot() == null
                ? tx.one(LEVEL + "variant_id = $1 AND lot IS NULL", Standing::read, wish.variantId())
                : tx.one(LEVEL + "variant_id = $1 AND lot = $2", Standing::read, wish.variantId(), wish.lot());
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
            products.stream()
                    .distinct()
                    .forEach(product -> tx.afterCommit(() -> bells.ring(Bells.STOCK, product.toString())));
            return products.size();
        });
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
                .map(now -> new SetAside.NotEnough(now.level.free()));
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

    private record Standing(Level level, @Nullable Instant firstReturn) {
        static Standing read(Row row) {
            var level = new Level(
                    row.get("free", Integer.class), row.get("held", Integer.class), row.get("sold", Integer.class));
            return new Standing(level, row.get("first_return", Instant.class));
        }

        // Free units that stay locked are about to be held as long as ours would have been.
        Claim refusal(Wish wish) {
            if (level.free() > 0 && level.free() < wish.quantity()) return new Claim.Fewer(level.free());
            if (level.free() + level.held() == 0) return new Claim.SoldOut();
            return new Claim.AllHeld(firstReturn != null ? firstReturn : wish.until());
        }
    }
}
