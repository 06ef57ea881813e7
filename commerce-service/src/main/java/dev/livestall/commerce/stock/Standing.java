package dev.livestall.commerce.stock;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * How some units stand at the moment.
 *
 * @param firstReturn when the first of the holds may end; null if none is held
 */
record Standing(Level level, @Nullable Instant firstReturn) {
    static final String COUNTS = """
            count(*) FILTER (WHERE state = 'free')::int AS free, count(*) FILTER (WHERE state = 'held')::int AS held,
            count(*) FILTER (WHERE state = 'sold')::int AS sold, min(held_until) AS first_return FROM stock_unit WHERE\s""";
    static final String OF = "SELECT " + COUNTS;

    static Standing read(Row row) {
        var level = new Level(
                row.get("free", Integer.class), row.get("held", Integer.class), row.get("sold", Integer.class));
        return new Standing(level, row.get("first_return", Instant.class));
    }

    /** Of the units from which the wish would be served. */
    static Mono<Standing> of(Tx tx, Wish wish) {
        return wish.lot() == null
                ? tx.one(OF + "variant_id = $1 AND lot IS NULL", Standing::read, wish.variantId())
                : tx.one(OF + "variant_id = $1 AND lot = $2", Standing::read, wish.variantId(), wish.lot());
    }

    /** Why the wish was not served. Free units that stay locked are about to be held as long as ours would have been. */
    Claim refusal(Wish wish) {
        if (level.free() > 0 && level.free() < wish.quantity()) return new Claim.Fewer(level.free());
        if (level.free() + level.held() == 0) return new Claim.SoldOut();
        return new Claim.AllHeld(firstReturn != null ? firstReturn : wish.until());
    }
}
