package dev.livestall.dashboards.export;

import dev.livestall.dashboards.insight.Table;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * RFC 4180, with a byte order mark, so that spreadsheets read Korean. A text that a spreadsheet would run as a formula stands behind an
 * apostrophe: viewers wrote it.
 */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";

    private Csv() {}

    static String header(Table table) {
        return BYTE_ORDER_MARK + String.join(",", table.columns()) + END;
    }

    static String row(Table table, JsonNode row) {
        return table.columns().stream()
                        .map(column -> cell(row.at('/' + column.replace('.', '/'))))
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        String text = value.asString();
        if (value.isString() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) text = '\'' + text;
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
