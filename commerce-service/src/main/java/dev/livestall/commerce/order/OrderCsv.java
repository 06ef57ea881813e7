package dev.livestall.commerce.order;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Orders as a table, a row per line, amounts in minor units. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe.
 */
final class OrderCsv {
    /** Spreadsheets take a file without it for another encoding than UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEAD = List.of(
            "orderId",
            "state",
            "startedAt",
            "paidAt",
            "currency",
            "product",
            "quantity",
            "unitMinor",
            "netMinor",
            "refundedQuantity",
            "refundedMinor",
            "shippingMinor");

    private OrderCsv() {}

    static String of(List<Order> orders) {
        var rows = orders.stream()
                .flatMap(order -> order.lines().stream().map(line -> row(order, line)))
                .collect(Collectors.joining());
        return BYTE_ORDER_MARK + row(HEAD) + rows;
    }

    private static String row(Order order, Line line) {
        var payment = order.payment();
        return row(List.of(
                order.id().toString(),
                order.state().word(),
                order.startedAt().toString(),
                payment == null ? "" : payment.paidAt().toString(),
                order.currency(),
                line.name().ko(),
                String.valueOf(line.quantity()),
                String.valueOf(line.unitMinor()),
                String.valueOf(line.netMinor()),
                String.valueOf(line.refundedQuantity()),
                String.valueOf(line.refundedMinor()),
                String.valueOf(order.shippingMinor())));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(OrderCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
