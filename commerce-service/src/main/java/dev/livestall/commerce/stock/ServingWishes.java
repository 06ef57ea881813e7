package dev.livestall.commerce.stock;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Takes free units for orders that want the same thing, each order all of its units or none, whoever comes first. */
final class ServingWishes {
    // A place per unit that is wanted, a number per unit that is free and that nobody else has locked: equal numbers
    // meet.
    private static final String CLAIM = """
            WITH wanted AS (
                SELECT order_id, n, max(n) OVER (PARTITION BY order_id) AS last
                FROM unnest($2::uuid[]) WITH ORDINALITY AS w (order_id, n)),
            picked AS (
                SELECT unit, row_number() OVER () AS n FROM (
                    SELECT unit FROM stock_unit WHERE variant_id = $1 AND %s AND state = 'free'
                    ORDER BY unit LIMIT $4 FOR UPDATE SKIP LOCKED) AS free)
            UPDATE stock_unit u SET state = 'held', order_id = w.order_id, held_until = $3
            FROM picked p JOIN wanted w ON w.n = p.n
            WHERE u.variant_id = $1 AND u.unit = p.unit AND w.last <= (SELECT count(*) FROM picked)
            RETURNING u.order_id, u.product_id
            """;
    private static final String CLAIM_OUTSIDE = CLAIM.formatted("lot IS NULL");
    private static final String CLAIM_IN_LOT = CLAIM.formatted("lot = $5");

    private ServingWishes() {}

    /**
     * What came of each wish, by its order. Free units that another transaction has locked mean one more try.
     *
     * @param wishes 1 or more, of one variant, lot and time
     * @param changed is told the product of units that were taken
     */
    static Mono<Map<UUID, Claim>> serve(Tx tx, List<Wish> wishes, Consumer<UUID> changed) {
        return taken(tx, wishes, changed).flatMap(held -> {
            var missing = without(wishes, held);
            if (missing.isEmpty()) return Mono.just(claims(wishes, held));
            return Standing.of(tx, wishes.get(0)).flatMap(now -> {
                var again = missing.stream()
                        .filter(wish -> wish.quantity() <= now.level().free())
                        .toList();
                return again.isEmpty() ? Mono.just(claims(wishes, held, now)) : again(tx, wishes, held, again, changed);
            });
        });
    }

    private static Mono<Map<UUID, Claim>> again(
            Tx tx, List<Wish> wishes, Set<UUID> held, List<Wish> again, Consumer<UUID> changed) {
        return taken(tx, again, changed).flatMap(more -> {
            var all = new HashSet<>(held);
            all.addAll(more);
            return Standing.of(tx, wishes.get(0)).map(later -> claims(wishes, all, later));
        });
    }

    private record Unit(UUID orderId, UUID productId) {
        static Unit read(Row row) {
            return new Unit(row.get("order_id", UUID.class), row.get("product_id", UUID.class));
        }
    }

    /** The orders whose units are theirs now. */
    private static Mono<Set<UUID>> taken(Tx tx, List<Wish> wishes, Consumer<UUID> changed) {
        var first = wishes.get(0);
        var places = wishes.stream()
                .flatMap(wish -> Collections.nCopies(wish.quantity(), wish.orderId()).stream())
                .toArray(UUID[]::new);
        Object[] args = {first.variantId(), places, first.until(), (long) places.length};
        var units = first.lot() == null
                ? tx.all(CLAIM_OUTSIDE, Unit::read, args)
                : tx.all(CLAIM_IN_LOT, Unit::read, args[0], args[1], args[2], args[3], first.lot());
        return units.collectList().map(taken -> {
            if (!taken.isEmpty()) changed.accept(taken.get(0).productId());
            return taken.stream().map(Unit::orderId).collect(Collectors.toSet());
        });
    }

    private static List<Wish> without(List<Wish> wishes, Set<UUID> held) {
        var missing = new ArrayList<>(wishes);
        missing.removeIf(wish -> held.contains(wish.orderId()));
        return missing;
    }

    private static Map<UUID, Claim> claims(List<Wish> wishes, Set<UUID> held) {
        var claims = new HashMap<UUID, Claim>();
        for (var wish : wishes) {
            if (held.contains(wish.orderId())) claims.put(wish.orderId(), new Claim.Held(wish.quantity()));
        }
        return claims;
    }

    private static Map<UUID, Claim> claims(List<Wish> wishes, Set<UUID> held, Standing standing) {
        var claims = claims(wishes, held);
        without(wishes, held).forEach(wish -> claims.put(wish.orderId(), standing.refusal(wish)));
        return claims;
    }
}
