package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's products. */
@Component
public class Products {
    private static final ProblemType UNKNOWN = new ProblemType("unknown-product", 404, "There is no such product here");

    /** Archived ones too: what was shown or sold can still be named. */
    public Flux<Product> some(Tx tx, Collection<UUID> ids) {
        return tx.all("SELECT * FROM product WHERE id = ANY($1) ORDER BY position, id", Products::read, (Object)
                ids.toArray(UUID[]::new));
    }

    /** Whether the shop sells all of these. */
    public Mono<Boolean> onSale(Tx tx, Collection<UUID> ids) {
        return tx.one(
                "SELECT count(*) = $2 AS yes FROM product WHERE id = ANY($1) AND archived_at IS NULL",
                row -> row.get("yes", Boolean.class),
                ids.toArray(UUID[]::new),
                (long) ids.size());
    }

    /** Problem {@code unknown-product} if the shop doesn't sell it, or no longer. */
    public Mono<Product> known(Tx tx, UUID id) {
        return any(tx, id).filter(product -> product.archivedAt() == null).switchIfEmpty(Mono.error(Products::unknown));
    }

    /** The same, archived or not. */
    public Mono<Product> any(Tx tx, UUID id) {
        return tx.one("SELECT * FROM product WHERE id = $1", Products::read, id)
                .switchIfEmpty(Mono.error(Products::unknown));
    }

    /** The same, with its row locked: what is done to a product is done one after the other. */
    public Mono<Product> lock(Tx tx, UUID id) {
        return tx.one("SELECT * FROM product WHERE id = $1 FOR NO KEY UPDATE", Products::read, id)
                .switchIfEmpty(Mono.error(Products::unknown));
    }

    public static RuntimeException unknown() {
        return UNKNOWN.problem();
    }

    static Product read(Row row) {
        return new Product(
                row.get("id", UUID.class),
                row.get("shop_id", UUID.class),
                row.get("position", Integer.class),
                new Words(row.get("name_ko", String.class), row.get("name_en", String.class)),
                description(row),
                new Money(row.get("price_minor", Long.class), row.get("currency", String.class)),
                row.get("picture_id", UUID.class),
                row.get("code", String.class),
                row.get("archived_at", Instant.class));
    }

    private static @Nullable Words description(Row row) {
        var ko = row.get("description_ko", String.class);
        return ko == null ? null : new Words(ko, row.get("description_en", String.class));
    }
}
