package dev.livestall.commerce.catalog;

import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.stock.Shelf;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes new products with all that belongs to them: variants, first prices, opening stock, search, directory. */
@Component
public class StoringProducts {
    private static final String PRODUCT = """
            INSERT INTO product (id, shop_id, position, name_ko, name_en, description_ko, description_en, price_minor, currency, code,
                search, created_at)
            VALUES ($1, $2, coalesce($3::int, (SELECT max(position) + 1 FROM product WHERE shop_id = $2), 0),
                $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """;
    private static final String VARIANT = """
            INSERT INTO variant (id, shop_id, product_id, position, name_ko, name_en, code, price_minor, currency)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;
    private static final String PRICE =
            "INSERT INTO variant_price (variant_id, from_at, shop_id, price_minor) VALUES ($1, $2, $3, $4)";
    private static final String OPENING = """
            INSERT INTO stock_change (shop_id, variant_id, change, reason, staff_id, at)
            SELECT $1::uuid, $2::uuid, $3::int, 'opening', $4::uuid, $5::timestamptz WHERE $3::int > 0
            """;

    private final Shelf shelf;
    private final Outbox outbox;

    StoringProducts(Shelf shelf, Outbox outbox) {
        this.shelf = shelf;
        this.outbox = outbox;
    }

    /** @param position its place in the shop's list; null: the last. @param staffId who did it; null: the seed */
    public Mono<Void> add(Tx tx, UUID shopId, Wanted wanted, @Nullable Integer position, @Nullable UUID staffId) {
        var description = wanted.description();
        return tx.change(
                        PRODUCT,
                        wanted.id(),
                        shopId,
                        position,
                        wanted.name().ko(),
                        wanted.name().en(),
                        description == null ? null : description.ko(),
                        description == null ? null : description.en(),
                        wanted.lowest().minor(),
                        wanted.lowest().currency(),
                        wanted.code(),
                        wanted.search(),
                        tx.now())
                .then(grams(tx, shopId, wanted))
                .thenMany(Flux.range(0, wanted.variants().size()))
                .concatMap(at -> addVariant(tx, shopId, wanted, at, staffId))
                .then(told(tx, shopId, wanted));
    }

    Mono<Void> addVariant(Tx tx, UUID shopId, Wanted wanted, int at, @Nullable UUID staffId) {
        var one = wanted.variants().get(at);
        var name = one.name();
        return tx.change(
                        VARIANT,
                        one.id(),
                        shopId,
                        wanted.id(),
                        at,
                        name == null ? null : name.ko(),
                        name == null ? null : name.en(),
                        one.code(),
                        one.price().minor(),
                        one.price().currency())
                .then(priced(tx, shopId, one))
                .then(Mono.defer(() -> shelf.add(tx, wanted.id(), one.id(), one.stock())))
                .then(tx.change(OPENING, shopId, one.id(), one.stock(), staffId, tx.now()))
                .then();
    }

    Mono<Void> priced(Tx tx, UUID shopId, Wanted.One one) {
        return tx.change(PRICE, one.id(), tx.now(), shopId, one.price().minor()).then();
    }

    Mono<Void> grams(Tx tx, UUID shopId, Wanted wanted) {
        return tx.change(
                        "INSERT INTO product_gram (shop_id, gram, product_id) SELECT $1, g, $2 FROM unnest($3::text[]) g",
                        shopId,
                        wanted.id(),
                        SearchGrams.of(wanted.search()).toArray(String[]::new))
                .then();
    }

    /** The directory knows a product by its name and picture. */
    Mono<Void> told(Tx tx, UUID shopId, Wanted wanted) {
        return tx.one("SELECT * FROM product WHERE id = $1", Products::read, wanted.id())
                .flatMap(product -> outbox.append(tx, shopId, product.entry()));
    }
}
