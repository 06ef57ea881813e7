package dev.livestall.commerce.order;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.settings.EdgeSettings;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The addresses of buyers' own pages. Told to nobody but the buyer: whoever has one sees the order. */
@Component
public class OrderPageLinks {
    private static final String KEYS = "SELECT id, page_key FROM orders WHERE id = ANY ($1)";

    private final String base;

    OrderPageLinks(EdgeSettings edge) {
        this.base = edge.commerceUrl() + "/order/";
    }

    private record Keyed(UUID orderId, UUID key) {}

    /** By order. */
    public Mono<Map<UUID, String>> of(Tx tx, Collection<UUID> orderIds) {
        if (orderIds.isEmpty()) return Mono.just(Map.of());
        return tx.all(KEYS, row -> new Keyed(row.get("id", UUID.class), row.get("page_key", UUID.class)), (Object)
                        orderIds.toArray(UUID[]::new))
                .collectMap(Keyed::orderId, keyed -> base + keyed.orderId() + "/" + keyed.key());
    }
}
