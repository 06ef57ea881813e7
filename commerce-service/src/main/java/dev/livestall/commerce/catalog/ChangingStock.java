package dev.livestall.commerce.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.Shelf;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings units in or takes them out by hand, with the reason; each change is a line that stays. */
@Component
class ChangingStock {
    private static final ProblemType NOT_ENOUGH =
            new ProblemType("not-enough-stock", 409, "Fewer units are free than shall go");
    private static final ProblemType TOO_MANY =
            new ProblemType("stock-limit", 422, "More unsold units than there may be");
    private static final int MOST_TOLD = 200;
    private static final String INSERT = """
            INSERT INTO stock_change (shop_id, variant_id, change, reason, note, staff_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String LAST = """
            SELECT c.*, s.name AS staff_name FROM stock_change c
            JOIN variant v ON v.id = c.variant_id LEFT JOIN staff s ON s.id = c.staff_id
            WHERE v.product_id = $1 ORDER BY c.id DESC LIMIT $2
            """;

    private final Products products;
    private final Variants variants;
    private final Shelf shelf;
    private final StockLedger stock;
    private final Audit audit;

    ChangingStock(Products products, Variants variants, Shelf shelf, StockLedger stock, Audit audit) {
        this.products = products;
        this.variants = variants;
        this.shelf = shelf;
        this.stock = stock;
        this.audit = audit;
    }

    /** Why; {@code opening} is said by the system alone. */
    enum Reason {
        @JsonProperty("received")
        RECEIVED,
        @JsonProperty("returned")
        RETURNED,
        @JsonProperty("counted")
        COUNTED,
        @JsonProperty("damaged")
        DAMAGED,
        @JsonProperty("removed")
        REMOVED
    }

    record Wish(
            @Nullable UUID variantId,
            int change,
            Reason reason,
            @Nullable String note) {}

    /** @param by the name of who did it; absent: the system */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID variantId,
            int change,
            String reason,
            @Nullable String note,
            @Nullable String by,
            Instant at) {}

    /** Answers the variant's units afterwards. Problems {@code not-enough-stock} (with {@code free}), {@code stock-limit} 422. */
    Mono<Level> change(Tx tx, StaffMember by, UUID productId, Wish wish) {
        return products.known(tx, productId)
                .flatMap(product -> variants.meant(tx, productId, wish.variantId()))
                .flatMap(variant -> moved(tx, variant, wish.change())
                        .then(tx.change(
                                INSERT,
                                by.shopId(),
                                variant.id(),
                                wish.change(),
                                wish.reason().name().toLowerCase(Locale.ROOT),
                                wish.note(),
                                by.id(),
                                tx.now()))
                        .then(audit.append(tx, by.shopId(), by.id(), "stock.change", variant.id()))
                        .then(Mono.defer(() -> level(tx, variant))));
    }

    private Mono<Void> moved(Tx tx, Variant variant, int change) {
        if (change > 0) {
            return shelf.add(tx, variant.productId(), variant.id(), change)
                    .flatMap(done ->
                            done ? Mono.empty() : Mono.error(TOO_MANY.problem().and("max", Shelf.MOST_UNSOLD)));
        }
        return shelf.take(tx, variant.productId(), variant.id(), -change)
                .flatMap(done -> done
                        ? Mono.empty()
                        : level(tx, variant)
                                .flatMap(now -> Mono.error(NOT_ENOUGH.problem().and("free", now.free()))));
    }

    private Mono<Level> level(Tx tx, Variant variant) {
        return stock.variantLevels(tx, List.of(variant.productId()))
                .map(levels -> levels.getOrDefault(variant.id(), Level.NONE));
    }

    /** The newest first. */
    Flux<Line> last(Tx tx, UUID productId) {
        return products.any(tx, productId)
                .thenMany(tx.all(
                        LAST,
                        row -> new Line(
                                row.get("variant_id", UUID.class),
                                row.get("change", Integer.class),
                                row.get("reason", String.class),
                                row.get("note", String.class),
                                row.get("staff_name", String.class),
                                row.get("at", Instant.class)),
                        productId,
                        MOST_TOLD));
    }
}
