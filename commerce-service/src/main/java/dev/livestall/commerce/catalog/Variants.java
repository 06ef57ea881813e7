package dev.livestall.commerce.catalog;

import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The variants of products. */
@Component
public class Variants {
    private static final ProblemType UNKNOWN = new ProblemType("unknown-variant", 404, "There is no such variant here");
    private static final ProblemType NEEDED =
            new ProblemType("variant-needed", 422, "This product has variants: say which one");

    private static final String ON_SALE =
            "SELECT * FROM variant WHERE product_id = ANY($1) AND archived_at IS NULL ORDER BY product_id, position, id";

    /** Those on sale, by product and in their order. */
    public Flux<Variant> onSale(Tx tx, Collection<UUID> productIds) {
        return tx.all(ON_SALE, Variant::read, (Object) productIds.toArray(UUID[]::new));
    }

    /** All that the product ever had, those on sale first. */
    public Flux<Variant> all(Tx tx, UUID productId) {
        return tx.all(
                "SELECT * FROM variant WHERE product_id = $1 ORDER BY archived_at IS NOT NULL, position, id",
                Variant::read,
                productId);
    }

    /**
     * The variant that is meant. Problems: {@code unknown-variant} if the product doesn't sell it, {@code variant-needed} (with
     * {@code variants}, their ids) if there is a choice and none was made.
     */
    public Mono<Variant> meant(Tx tx, UUID productId, @Nullable UUID variantId) {
        return onSale(tx, List.of(productId)).collectList().flatMap(all -> {
            if (variantId == null && all.size() == 1) return Mono.just(all.get(0));
            if (variantId == null && !all.isEmpty()) {
                return Mono.error(NEEDED.problem()
                        .and("variants", all.stream().map(Variant::id).toList()));
            }
            return Mono.justOrEmpty(all.stream()
                            .filter(one -> one.id().equals(variantId))
                            .findFirst())
                    .switchIfEmpty(Mono.error(UNKNOWN::problem));
        });
    }
}
