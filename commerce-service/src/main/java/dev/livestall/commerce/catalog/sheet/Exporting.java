package dev.livestall.commerce.catalog.sheet;

import dev.livestall.commerce.tenancy.Tx;
import io.r2dbc.spi.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the catalogue as a table, a line per variant on sale. */
@Component
class Exporting {
    static final int MOST_ROWS = 100_000;

    private static final String ROWS = """
            SELECT p.code, p.name_ko, p.name_en, p.description_ko, p.description_en, v.price_minor, v.currency,
                v.code AS variant_code, v.name_ko AS variant_ko, v.name_en AS variant_en,
                (SELECT count(*) FROM stock_unit u WHERE u.variant_id = v.id AND u.state = 'free')::int AS stock
            FROM product p JOIN variant v ON v.product_id = p.id AND v.archived_at IS NULL
            WHERE p.archived_at IS NULL ORDER BY p.position, p.id, v.position, v.id LIMIT $1
            """;

    /** The mark at the beginning tells spreadsheets that it is UTF-8. */
    Mono<String> write(Tx tx) {
        var text = new StringBuilder("\uFEFF");
        var printer = printer(text);
        print(printer, Collections.unmodifiableList(Sheet.COLUMNS));
        return tx.all(ROWS, Exporting::cells, MOST_ROWS)
                .doOnNext(cells -> print(printer, cells))
                .then(Mono.fromSupplier(text::toString));
    }

    private static List<String> cells(Row row) {
        var currency = Objects.requireNonNull(row.get("currency", String.class));
        var price = Amounts.written(Objects.requireNonNull(row.get("price_minor", Long.class)), currency);
        return Stream.of(
                        text(row, "code"),
                        text(row, "name_ko"),
                        text(row, "name_en"),
                        text(row, "description_ko"),
                        text(row, "description_en"),
                        price,
                        currency,
                        text(row, "variant_code"),
                        text(row, "variant_ko"),
                        text(row, "variant_en"),
                        String.valueOf(row.get("stock", Integer.class)))
                .toList();
    }

    private static String text(Row row, String column) {
        @Nullable String cell = row.get(column, String.class);
        return cell == null ? "" : SafeCell.escaped(cell);
    }

    private static CSVPrinter printer(StringBuilder text) {
        try {
            return new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
