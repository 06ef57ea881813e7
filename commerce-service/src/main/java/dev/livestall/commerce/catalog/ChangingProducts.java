package dev.livestall.commerce.catalog;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.catalog.ProductRules.Fault;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes, changes, archives and restores products, each under its row lock. */
@Component
public class ChangingProducts {
    private static final ProblemType CODE_TAKEN =
            new ProblemType("code-taken", 409, "Another product or variant has this code");
    private static final ProblemType STOCK_LEFT =
            new ProblemType("stock-left", 409, "A variant with units that are free or held can't be taken away");
    private static final ProblemType IN_USE =
            new ProblemType("product-in-use", 409, "A product that is pinned or on offer can't be archived");

    private static final ProblemType CHANGED =
            new ProblemType("product-changed", 409, "Somebody changed the product meanwhile");

    private static final String TAKEN = """
            SELECT EXISTS (SELECT 1 FROM product WHERE code = ANY($1) AND id <> $2)
                OR EXISTS (SELECT 1 FROM variant WHERE code = ANY($1) AND product_id <> $2) AS yes
            """;
    private static final String CHANGE = """
            UPDATE product SET name_ko = $2, name_en = $3, description_ko = $4, description_en = $5, price_minor = $6, code = $7, search = $8
            WHERE id = $1
            """;
    private static final String CHANGE_VARIANT = """
            UPDATE variant SET position = $2, name_ko = $3, name_en = $4, code = $5, price_minor = $6, archived_at = NULL WHERE id = $1
            """;

    private final Products products;
    private final Variants variants;
    private final StoringProducts storing;
    private final StockLedger stock;
    private final Shops shops;
    private final List<WhereUsed> uses;
    private final Audit audit;

    ChangingProducts(
            Products products,
            Variants variants,
            StoringProducts storing,
            StockLedger stock,
            Shops shops,
            List<WhereUsed> uses,
            Audit audit) {
        this.products = products;
        this.variants = variants;
        this.storing = storing;
        this.stock = stock;
        this.shops = shops;
        this.uses = uses;
        this.audit = audit;
    }

    public Mono<Product> make(Tx tx, StaffMember by, Wanted wanted) {
        return sane(tx, wanted)
                .then(Mono.defer(() -> storing.add(tx, by.shopId(), wanted, null, by.id())))
                .then(audit.append(tx, by.shopId(), by.id(), "product.make", wanted.id()))
                .then(Mono.defer(() -> products.any(tx, wanted.id())));
    }

    /** Locks the product. Problem {@code product-changed} if it is no longer of this version; null: of any. */
    Mono<Void> unchangedSince(Tx tx, UUID id, @Nullable String version) {
        return products.lock(tx, id)
                .flatMap(product -> version == null
                        ? Mono.empty()
                        : variants.onSale(tx, List.of(id))
                                .collectList()
                                .flatMap(now -> version.equals(ProductVersion.of(product, now))
                                        ? Mono.empty()
                                        : Mono.error(CHANGED.problem())));
    }

    public Mono<Product> change(Tx tx, StaffMember by, Wanted wanted) {
        return products.lock(tx, wanted.id())
                .then(sane(tx, wanted))
                .then(Mono.defer(() -> variants.all(tx, wanted.id()).collectList()))
                .flatMap(before -> own(before, wanted)
                        .then(Mono.defer(() -> archiveOthers(tx, wanted, before)))
                        .then(Mono.defer(() -> put(tx, by, wanted, before))))
                .then(Mono.defer(() -> changeProduct(tx, wanted)))
                .then(audit.append(tx, by.shopId(), by.id(), "product.change", wanted.id()))
                .then(Mono.defer(() -> storing.told(tx, by.shopId(), wanted)))
                .then(Mono.defer(() -> products.any(tx, wanted.id())));
    }

    Mono<Void> archive(Tx tx, StaffMember by, UUID id) {
        return products.lock(tx, id).flatMap(product -> Flux.fromIterable(uses)
                .concatMap(use -> use.isUsed(tx, id))
                .any(used -> used)
                .flatMap(used -> used ? Mono.<Void>error(IN_USE.problem()) : archived(tx, by, id)));
    }

    private Mono<Void> archived(Tx tx, StaffMember by, UUID id) {
        return tx.change("UPDATE product SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL", id, tx.now())
                .filter(rows -> rows > 0)
                .flatMap(rows -> audit.append(tx, by.shopId(), by.id(), "product.archive", id));
    }

    Mono<Void> restore(Tx tx, StaffMember by, UUID id) {
        return products.lock(tx, id)
                .then(tx.change("UPDATE product SET archived_at = NULL WHERE id = $1 AND archived_at IS NOT NULL", id))
                .filter(rows -> rows > 0)
                .flatMap(rows -> audit.append(tx, by.shopId(), by.id(), "product.restore", id));
    }

    private Mono<Void> sane(Tx tx, Wanted wanted) {
        return faults(tx, wanted).flatMap(faults -> {
            if (faults.isEmpty()) return Mono.empty();
            return Mono.error(
                    faults.contains(ProductRules.CODE_TAKEN) ? CODE_TAKEN.problem() : ProductRules.problem(faults));
        });
    }

    /** All that is wrong with it; none: it can be written. */
    public Mono<List<Fault>> faults(Tx tx, Wanted wanted) {
        return shops.own(tx).flatMap(shop -> {
            var wrong = ProductRules.wrong(wanted, shop.shippingFee().currency());
            var codes = ProductRules.codes(wanted).toArray(String[]::new);
            return tx.one(TAKEN, row -> row.get("yes", Boolean.class), codes, wanted.id())
                    .map(taken -> taken && wrong.isEmpty() ? List.of(ProductRules.CODE_TAKEN) : wrong);
        });
    }

    // An id that is not the product's would be somebody else's variant, or a way to choose ids.
    private static Mono<Void> own(List<Variant> before, Wanted wanted) {
        var known = new HashSet<>(before.stream().map(Variant::id).toList());
        var wrong = wanted.variants().stream()
                .filter(one ->
                        one.named() && (!known.contains(one.id()) || one.id().equals(wanted.id())))
                .toList();
        return wrong.isEmpty() ? Mono.empty() : Mono.error(ProductRules.unknownVariant(wanted, wrong.get(0)));
    }

    private Mono<Void> archiveOthers(Tx tx, Wanted wanted, List<Variant> before) {
        var stay = wanted.variants().stream().map(Wanted.One::id).toList();
        var go = before.stream()
                .filter(one -> !one.archived() && !stay.contains(one.id()))
                .map(Variant::id)
                .toList();
        if (go.isEmpty()) return Mono.empty();
        return stock.variantLevels(tx, List.of(wanted.id()))
                .flatMap(levels -> go.stream()
                                .map(id -> levels.getOrDefault(id, Level.NONE))
                                .allMatch(Level::soldOut)
                        ? tx.change(
                                        "UPDATE variant SET archived_at = $2 WHERE id = ANY($1)",
                                        go.toArray(UUID[]::new),
                                        tx.now())
                                .then()
                        : Mono.error(STOCK_LEFT.problem()));
    }

    private Mono<Void> put(Tx tx, StaffMember by, Wanted wanted, List<Variant> before) {
        var known = before.stream().collect(java.util.stream.Collectors.toMap(Variant::id, one -> one));
        return Flux.range(0, wanted.variants().size())
                .concatMap(at -> known.containsKey(wanted.variants().get(at).id())
                        ? changeVariant(tx, by, wanted, at, known)
                        : storing.addVariant(tx, by.shopId(), wanted, at, by.id()))
                .then();
    }

    private Mono<Void> changeVariant(Tx tx, StaffMember by, Wanted wanted, int at, Map<UUID, Variant> known) {
        var one = wanted.variants().get(at);
        var name = one.name();
        var was = Objects.requireNonNull(known.get(one.id())).price();
        return tx.change(
                        CHANGE_VARIANT,
                        one.id(),
                        at,
                        name == null ? null : name.ko(),
                        name == null ? null : name.en(),
                        one.code(),
                        one.price().minor())
                .then(was.equals(one.price()) ? Mono.empty() : storing.priced(tx, by.shopId(), one));
    }

    private Mono<Void> changeProduct(Tx tx, Wanted wanted) {
        var description = wanted.description();
        return tx.change(
                        CHANGE,
                        wanted.id(),
                        wanted.name().ko(),
                        wanted.name().en(),
                        description == null ? null : description.ko(),
                        description == null ? null : description.en(),
                        wanted.lowest().minor(),
                        wanted.code(),
                        wanted.search())
                .then(tx.change("DELETE FROM product_gram WHERE product_id = $1", wanted.id()))
                .then(tx.one(
                        "SELECT shop_id FROM product WHERE id = $1",
                        row -> row.get("shop_id", UUID.class),
                        wanted.id()))
                .flatMap(shop -> storing.grams(tx, shop, wanted));
    }
}
