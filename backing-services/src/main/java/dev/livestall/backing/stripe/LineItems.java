package dev.livestall.backing.stripe;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code line_items} with {@code price_data}, turned into Stripe's line objects. */
final class LineItems {
    private static final int MAX_LINES = 100;

    private LineItems() {}

    static ArrayNode of(ObjectNode form) {
        JsonNode given = form.get("line_items");
        if (given == null || given.isEmpty()) {
            throw ApiError.missing("line_items");
        }
        List<ObjectNode> items = Form.items(given, "line_items");
        if (items.size() > MAX_LINES) {
            throw ApiError.invalid(null, "line_items", "At most 100 line items are allowed");
        }
        ArrayNode lines = SandboxJson.array();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(items.get(i), "line_items[" + i + "]"));
        }
        String currency = lines.get(0).path("currency").asString();
        for (JsonNode line : lines.values()) {
            if (!line.path("currency").asString().equals(currency)) {
                throw ApiError.invalid(null, "line_items", "All prices on a Checkout Session must use one currency");
            }
        }
        return lines;
    }

    private static ObjectNode line(ObjectNode item, String param) {
        JsonNode price = item.path("price_data");
        String currency = required(price, "currency", param + "[price_data]").toLowerCase(Locale.ROOT);
        if (!currency.matches("[a-z]{3}")) {
            throw ApiError.invalid(null, param + "[price_data][currency]", "Invalid currency: " + currency);
        }
        String unitParam = param + "[price_data][unit_amount]";
        long unit = Amounts.whole(required(price, "unit_amount", param + "[price_data]"), 0, unitParam);
        String name = required(price.path("product_data"), "name", param + "[price_data][product_data]");
        long quantity = Amounts.whole(item.path("quantity").asString("1"), 1, param + "[quantity]");
        long total;
        try {
            total = Math.multiplyExact(unit, quantity);
        } catch (ArithmeticException e) {
            throw ApiError.invalid("amount_too_large", unitParam, "The amount is too large.");
        }
        ObjectNode line = SandboxJson.object().put("id", Ids.fresh("li_", 24)).put("object", "item");
        line.put("amount_discount", 0)
                .put("amount_subtotal", total)
                .put("amount_tax", 0)
                .put("amount_total", total);
        line.put("currency", currency).put("description", name).put("quantity", quantity);
        line.putObject("price")
                .put("id", Ids.fresh("price_", 24))
                .put("object", "price")
                .put("active", false)
                .put("currency", currency)
                .put("type", "one_time")
                .put("unit_amount", unit);
        return line;
    }

    static String required(JsonNode node, String name, String param) {
        String value = node.path(name).asString("");
        if (value.isEmpty()) {
            throw ApiError.missing(param + "[" + name + "]");
        }
        return value;
    }
}
