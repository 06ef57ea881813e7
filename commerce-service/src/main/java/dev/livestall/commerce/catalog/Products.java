package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's products. */
@Component
public class Products {
    /** More than a shop has; no list is longer. */
    static final int MOST = 1_000;

    private static final ProblemType UNKNOWN = new ProblemType("unknown-product", 404, "There is no such product here");

    public Flux<Product> all(Tx tx) {
        return tx.all("SELECT * FROM product ORDER BY position, id LIMIT $1", Products::read, MOST);
    }

    public Flux<Product> some(Tx tx, Collection<UUID> ids) {
        return tx.all("SELECT * FROM product WHERE id = ANY($1) ORDER BY position, id", Products::read, (Object)
                ids.toArray(UUID[]::new));
    }

    /** Problem {@code unknown-product} if the shop has none of that id. */
    public Mono<Product> known(Tx tx, UUID id) {
        return tx.one("SELECT * FROM product WHERE id = $1", Products::read, id)
                .switchIfEmpty(Mono.error(Products::unknown));
    }

    public static RuntimeException unknown() {
        return UNKNOWN.problem();
    }

    private static Product read(Row row) {
        return new Product(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                row.get("position", Integer.class),
                new Words(row.get("name_ko", String.class), row.get("name_en", String.class)),
                new Money(row.get("price_minor", Long.class), row.get("currency", String.class)));
    }
}
