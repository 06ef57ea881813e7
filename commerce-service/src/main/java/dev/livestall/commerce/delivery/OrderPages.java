package dev.livestall.commerce.delivery;

import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.problems.CommonProblems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose an order's page is. A key that doesn't fit and an order that isn't there are the same: nothing. */
@Component
class OrderPages {
    private static final String SHOP = "SELECT shop_id FROM orders WHERE id = $1 AND page_key = $2";

    private final Tenancy tenancy;

    OrderPages(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The shop of it. Problem {@code not-found}. */
    Mono<UUID> shopOf(UUID orderId, UUID key) {
        return tenancy.atTheDoor(tx -> tx.one(SHOP, row -> row.get("shop_id", UUID.class), orderId, key))
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()));
    }
}
