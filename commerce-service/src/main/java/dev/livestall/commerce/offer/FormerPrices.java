package dev.livestall.commerce.offer;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The lowest regular price of a variant that held at any moment of the last 30 days: of today and the 30 days before it in the
 * shop's zone. Prices of offers are not regular prices. A price that was raised yesterday can't be struck through today.
 */
@Component
class FormerPrices {
    private static final String LOWEST = """
            WITH since AS (
                SELECT (date_trunc('day', $2::timestamptz AT TIME ZONE s.zone) - interval '30 days') AT TIME ZONE s.zone AS at
                FROM shop s WHERE s.id = current_shop())
            SELECT min(price_minor) AS lowest FROM variant_price, since
            WHERE variant_id = $1 AND from_at >= coalesce(
                (SELECT max(from_at) FROM variant_price WHERE variant_id = $1 AND from_at <= since.at), since.at)
            """;

    /** Minor units of the variant's currency. */
    Mono<Long> lowest(Tx tx, UUID variantId) {
        return tx.one(LOWEST, row -> row.get("lowest", Long.class), variantId, tx.now());
    }
}
