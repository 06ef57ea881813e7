package dev.livestall.commerce.catalog.sheet;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.catalog.ChangingProducts;
import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.catalog.Variants;
import dev.livestall.commerce.catalog.Wanted;
import dev.livestall.commerce.catalog.sheet.Report.Line;
import dev.livestall.commerce.catalog.sheet.Report.Result;
import dev.livestall.commerce.catalog.sheet.Sheet.LineFault;
import dev.livestall.commerce.catalog.sheet.Sheet.Row;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.stock.Level;
import dev.livestall.commerce.stock.StockLedger;
import dev.livestall.commerce.tenancy.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a table into the catalogue, in one transaction. Products are known by their code. */
@Component
class Importing {
    private final ChangingProducts changing;
    private final Variants variants;
    private final StockLedger stock;
    private final Shops shops;

    Importing(ChangingProducts changing, Variants variants, StockLedger stock, Shops shops) {
        this.changing = changing;
        this.variants = variants;
        this.stock = stock;
        this.shops = shops;
    }

    /** What is written of a table that has faults. */
    enum Mode {
        /** Nothing. */
        ALL,
        /** The products without one. */
        GOOD
    }

    /** One product of the table and what is to be done. @param wanted null if it can't be read */
    private record Step(
            SheetProduct product,
            @Nullable Wanted wanted,
            boolean isNew,
            List<LineFault> faults,
            List<LineFault> notes) {
        Line line() {
            var result = !faults.isEmpty() ? Result.REFUSED : isNew ? Result.MADE : Result.CHANGED;
            return new Line(product.rows().get(0).line(), product.code(), result, faults, notes);
        }
    }

    Mono<Report> read(Tx tx, StaffMember by, byte[] file, Mode mode, boolean dryRun) {
        var sheet = Sheet.of(file);
        if (!sheet.faults().isEmpty()) return Mono.just(Report.refused(sheet.faults()));
        return shops.own(tx)
                .map(shop -> shop.shippingFee().currency())
                .flatMap(currency -> Flux.fromIterable(products(sheet.rows(), currency))
                        .concatMap(product -> step(tx, product, currency))
                        .collectList())
                .map(Importing::eachCodeOnce)
                .flatMap(steps -> {
                    boolean faulty =
                            steps.stream().anyMatch(step -> !step.faults().isEmpty());
                    boolean write = !dryRun && (mode == Mode.GOOD || !faulty);
                    var report = Report.of(
                            sheet.rows().size(), steps.stream().map(Step::line).toList(), write);
                    return write ? write(tx, by, steps).thenReturn(report) : Mono.just(report);
                });
    }

    private static List<SheetProduct> products(List<Row> rows, String currency) {
        var byCode = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            // A line without a code is a product of its own, which can't be taken.
            var code = Objects.requireNonNullElse(row.cell("code"), "\n" + row.line());
            byCode.computeIfAbsent(code, first -> new ArrayList<>()).add(row);
        }
        return byCode.values().stream()
                .map(of -> SheetProduct.read(of, currency))
                .toList();
    }

    private Mono<Step> step(Tx tx, SheetProduct product, String currency) {
        var faults = new ArrayList<>(product.faults());
        if (product.code().isEmpty()) {
            faults.add(SheetProduct.fault(product.rows().get(0), "code", "needed", "the code tells products apart"));
        }
        if (!faults.isEmpty()) return Mono.just(new Step(product, null, true, faults, List.of()));
        return tx.one("SELECT id FROM product WHERE code = $1", row -> row.get("id", UUID.class), product.code())
                .flatMap(id -> variants.all(tx, id).collectList().flatMap(before -> {
                    var wanted = product.wanted(id, before, currency);
                    var other = otherKind(product, wanted, before);
                    return other.isEmpty()
                            ? notes(tx, id, product, before)
                                    .flatMap(notes -> checked(tx, product, wanted, false, notes))
                            : Mono.just(new Step(product, null, false, other, List.of()));
                }))
                .switchIfEmpty(Mono.defer(() ->
                        checked(tx, product, product.wanted(UUID.randomUUID(), List.of(), currency), true, List.of())));
    }

    /** A choice comes and goes in the studio, where the units of what would go are seen. */
    private static List<LineFault> otherKind(SheetProduct product, Wanted wanted, List<Variant> before) {
        boolean choice = wanted.variants().get(0).name() != null;
        boolean had = before.stream().anyMatch(one -> !one.archived() && one.name() != null);
        if (choice == had) return List.of();
        var message = had ? "the product has variants: name one" : "the product has no variants";
        return List.of(SheetProduct.fault(product.rows().get(0), "variant_ko", "differs", message));
    }

    private Mono<Step> checked(Tx tx, SheetProduct product, Wanted wanted, boolean isNew, List<LineFault> notes) {
        return changing.faults(tx, wanted).map(faults -> {
            var first = product.rows().get(0);
            var told = faults.stream()
                    .map(one -> SheetProduct.fault(first, one.field(), one.code(), one.message()))
                    .toList();
            return new Step(product, wanted, isNew, told, notes);
        });
    }

    // Units that are there are changed with a reason, never by a table.
    private Mono<List<LineFault>> notes(Tx tx, UUID id, SheetProduct product, List<Variant> before) {
        return stock.variantLevels(tx, List.of(id)).map(levels -> product.rows().stream()
                .filter(row -> row.cell("stock") != null)
                .filter(row -> SheetProduct.known(row, before)
                        .map(one -> levels.getOrDefault(one.id(), Level.NONE).free())
                        .filter(free -> !String.valueOf(free).equals(row.cell("stock")))
                        .isPresent())
                .map(row -> SheetProduct.fault(row, "stock", "not-taken", "stock is changed with a reason, on its own"))
                .toList());
    }

    /** Two products of one table can want the same code for a variant: the later one is refused. */
    private static List<Step> eachCodeOnce(List<Step> steps) {
        var taken = new java.util.HashSet<String>();
        return steps.stream()
                .map(step -> {
                    if (step.wanted() == null || !step.faults().isEmpty()) return step;
                    var codes = codes(step.wanted());
                    boolean clash = codes.stream().anyMatch(taken::contains);
                    taken.addAll(codes);
                    if (!clash) return step;
                    var first = step.product().rows().get(0);
                    var fault = SheetProduct.fault(first, "variant_code", "repeated", "each code once");
                    return new Step(step.product(), step.wanted(), step.isNew(), List.of(fault), step.notes());
                })
                .toList();
    }

    private static Set<String> codes(Wanted wanted) {
        var codes = new java.util.HashSet<String>();
        if (wanted.code() != null) codes.add(wanted.code());
        wanted.variants().stream()
                .map(Wanted.One::code)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }

    private Mono<Void> write(Tx tx, StaffMember by, List<Step> steps) {
        return Flux.fromIterable(steps)
                .filter(step -> step.faults().isEmpty())
                .concatMap(step -> step.isNew()
                        ? changing.make(tx, by, Objects.requireNonNull(step.wanted()))
                        : changing.change(tx, by, Objects.requireNonNull(step.wanted())))
                .then();
    }
}
