package dev.livestall.commerce.catalog.sheet;

import dev.livestall.commerce.catalog.Variant;
import dev.livestall.commerce.catalog.Wanted;
import dev.livestall.commerce.catalog.sheet.Sheet.LineFault;
import dev.livestall.commerce.catalog.sheet.Sheet.Row;
import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of one code: a product, read as far as it can be without the database. */
record SheetProduct(String code, List<Row> rows, List<LineFault> faults) {
    private static final int MOST_NAME = 100;
    private static final int MOST_DESCRIPTION = 4_000;
    private static final int MOST_CODE = 64;
    private static final int MOST_STOCK = 10_000;
    private static final List<String> OF_THE_PRODUCT =
            List.of("name_ko", "name_en", "description_ko", "description_en");

    /** @param currency the shop's: what stands in an empty cell */
    static SheetProduct read(List<Row> rows, String currency) {
        var faults = new ArrayList<LineFault>();
        var first = rows.get(0);
        if (first.cell("name_ko") == null) faults.add(fault(first, "name_ko", "needed", "a name in Korean"));
        for (var row : rows) {
            length(faults, row, MOST_CODE, "code", "variant_code");
            length(faults, row, MOST_NAME, "name_ko", "name_en", "variant_ko", "variant_en");
            length(faults, row, MOST_DESCRIPTION, "description_ko", "description_en");
            numbers(faults, row, currency);
            if (rows.size() > 1 && row.cell("variant_ko") == null) {
                faults.add(fault(row, "variant_ko", "needed", "what tells the variants of one code apart"));
            }
            for (var column : OF_THE_PRODUCT) {
                var cell = row.cell(column);
                if (cell != null && !cell.equals(first.cell(column))) {
                    faults.add(fault(row, column, "differs", "the first line of this code says something else"));
                }
            }
        }
        return new SheetProduct(Objects.requireNonNullElse(first.cell("code"), ""), rows, faults);
    }

    private static void length(List<LineFault> faults, Row row, int most, String... columns) {
        for (var column : columns) {
            var cell = row.cell(column);
            if (cell != null && cell.length() > most) faults.add(fault(row, column, "too-long", "at most " + most));
            if (cell != null && cell.indexOf('\0') >= 0) faults.add(fault(row, column, "unreadable", "U+0000"));
        }
    }

    private static void numbers(List<LineFault> faults, Row row, String currency) {
        var said = Objects.requireNonNullElse(row.cell("currency"), currency);
        var price = row.cell("price");
        if (!said.equals(currency))
            faults.add(fault(row, "currency", "currency", "the shop's currency is " + currency));
        else if (price == null) faults.add(fault(row, "price", "needed", "a price"));
        else if (Amounts.minor(price, currency) == null) faults.add(fault(row, "price", "no-amount", "such as 52000"));
        var stock = row.cell("stock");
        if (stock != null && stock(stock) == null) {
            faults.add(fault(row, "stock", "range", "units from 0 to " + MOST_STOCK));
        }
    }

    private static @Nullable Integer stock(String text) {
        if (!text.matches("\\d{1,5}")) return null;
        int units = Integer.parseInt(text);
        return units <= MOST_STOCK ? units : null;
    }

    static LineFault fault(Row row, String field, String code, String message) {
        return new LineFault(row.line(), field, code, message);
    }

    /**
     * The product as the lines want it. Variants that are there and that no line names stay as they are.
     *
     * @param id the product's, or of a new one
     * @param before its variants, archived ones too; none for a new one
     */
    Wanted wanted(UUID id, List<Variant> before, String currency) {
        var first = rows.get(0);
        var variants = new ArrayList<Wanted.One>();
        for (var row : rows) variants.add(one(id, row, before, currency));
        var named = new HashSet<>(variants.stream().map(Wanted.One::id).toList());
        boolean choice = variants.stream().anyMatch(one -> one.name() != null);
        before.stream()
                .filter(one -> !one.archived() && !named.contains(one.id()))
                .filter(one -> choice == (one.name() != null))
                .map(one -> new Wanted.One(one.id(), one.name(), one.code(), one.price(), 0, true))
                .forEach(variants::add);
        return new Wanted(
                id,
                words(first, "name"),
                first.cell("description_ko") == null ? null : words(first, "description"),
                code,
                variants);
    }

    private static Wanted.One one(UUID id, Row row, List<Variant> before, String currency) {
        var ko = row.cell("variant_ko");
        var price = new Money(
                Objects.requireNonNull(Amounts.minor(Objects.requireNonNull(row.cell("price")), currency)), currency);
        var code = row.cell("variant_code");
        var stock = row.cell("stock");
        int units = stock == null ? 0 : Objects.requireNonNull(stock(stock));
        if (ko == null) return new Wanted.One(id, null, null, price, units, false);
        var known = known(row, before);
        return new Wanted.One(
                known.map(Variant::id).orElseGet(UUID::randomUUID),
                words(row, "variant"),
                code == null ? known.map(Variant::code).orElse(null) : code,
                price,
                units,
                known.isPresent());
    }

    /** The variant of the line: that of its code, else that of its name. */
    static Optional<Variant> known(Row row, List<Variant> before) {
        var code = row.cell("variant_code");
        var byCode = before.stream()
                .filter(one -> code != null && code.equals(one.code()))
                .findFirst();
        return byCode.or(() -> before.stream()
                .filter(one ->
                        Objects.equals(one.name() == null ? null : one.name().ko(), row.cell("variant_ko")))
                .findFirst());
    }

    private static Words words(Row row, String what) {
        return new Words(Objects.requireNonNull(row.cell(what + "_ko")), row.cell(what + "_en"));
    }
}
