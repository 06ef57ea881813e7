package dev.livestall.commerce.catalog.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was sent.
 *
 * @param faults what is wrong with it as a whole: then there are no rows
 */
record Sheet(List<Row> rows, List<LineFault> faults) {
    static final List<String> COLUMNS = List.of(
            "code",
            "name_ko",
            "name_en",
            "description_ko",
            "description_en",
            "price",
            "currency",
            "variant_code",
            "variant_ko",
            "variant_en",
            "stock");
    private static final Set<String> NEEDED = Set.of("code", "name_ko", "price");
    static final int MOST_ROWS = 2_000;

    /** @param line in the file, from 1 */
    record LineFault(int line, String field, String code, String message) {}

    /** @param cells by column, blanks around them and empty ones left out */
    record Row(int line, Map<String, String> cells) {
        @Nullable
        String cell(String column) {
            return cells.get(column);
        }
    }

    static Sheet of(byte[] file) {
        var text = SheetText.of(file);
        if (text == null) return wrong("encoding", "unreadable", "UTF-8 or EUC-KR");
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (var records = format.parse(new StringReader(text))) {
            var all = records.iterator();
            if (!all.hasNext()) return wrong("file", "empty", "the first line names the columns");
            var columns = all.next().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var rows = new ArrayList<Row>();
            var fault = columnsFault(columns);
            while (fault == null && all.hasNext()) {
                if (rows.size() == MOST_ROWS) return wrong("file", "too-long", "at most " + MOST_ROWS + " lines");
                rows.add(row(columns, all.next(), (int) records.getCurrentLineNumber()));
            }
            return fault == null ? new Sheet(rows, List.of()) : fault;
        } catch (IOException | UncheckedIOException | IllegalStateException torn) {
            return wrong("file", "torn", "a quotation mark is not closed");
        }
    }

    private static @Nullable Sheet columnsFault(List<String> columns) {
        for (var column : columns) {
            if (!COLUMNS.contains(column)) return wrong(column, "unknown-column", "columns are " + COLUMNS);
        }
        for (var needed : NEEDED) {
            if (!columns.contains(needed)) return wrong(needed, "missing-column", "this column is needed");
        }
        boolean twice = Set.copyOf(columns).size() != columns.size();
        return twice ? wrong("file", "repeated-column", "each column once") : null;
    }

    // A record that spans lines ends at the reader's line; people look for where it is, so the end is near enough.
    private static Row row(List<String> columns, CSVRecord record, int line) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
            var cell = SafeCell.plain(record.get(i).strip());
            if (!cell.isEmpty()) cells.put(columns.get(i), cell);
        }
        return new Row(line, cells);
    }

    private static Sheet wrong(String field, String code, String message) {
        return new Sheet(List.of(), List.of(new LineFault(1, field, code, message)));
    }
}
