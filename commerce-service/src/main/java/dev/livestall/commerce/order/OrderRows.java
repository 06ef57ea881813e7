package dev.livestall.commerce.order;

import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order's row that still lacks its lines. */
record OrderRows(UUID id, Function<List<Line>, Order> withLines) {

    Order with(List<Line> lines) {
        return withLines.apply(lines);
    }

    static OrderRows order(Row row) {
        var id = row.get("id", UUID.class);
        var touch = TouchColumns.read(row).touch();
        var payment = payment(row);
        var shop = row.get("shop_id", UUID.class);
        var broadcast = row.get("broadcast_id", UUID.class);
        var viewer = row.get("viewer_id", UUID.class);
        var link = row.get("link_ref", String.class);
        var mode = Mode.valueOf(row.get("mode", String.class).toUpperCase(Locale.ROOT));
        var state = OrderState.of(row.get("state", String.class));
        var currency = row.get("currency", String.class);
        long shipping = row.get("shipping_minor", Long.class);
        var started = row.get("started_at", Instant.class);
        var holdEnds = row.get("hold_ends_at", Instant.class);
        long refundedRest = row.get("refunded_shipping_minor", Long.class);
        var changed = row.get("changed_at", Instant.class);
        boolean unitsHeld = row.get("units_held", Boolean.class);
        return new OrderRows(
                id,
                lines -> new Order(
                        id,
                        shop,
                        broadcast,
                        viewer,
                        link,
                        mode,
                        state,
                        currency,
                        lines,
                        shipping,
                        touch,
                        started,
                        holdEnds,
                        payment,
                        refundedRest,
                        changed,
                        unitsHeld));
    }

    private static Order.@Nullable Payment payment(Row row) {
        var collected = row.get("collected_minor", Long.class);
        if (collected == null) return null;
        return new Order.Payment(
                row.get("shipping_minor", Long.class),
                row.get("tax_minor", Long.class),
                collected,
                row.get("paid_at", Instant.class));
    }

    static String word(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** A line and whose it is. */
    record LineRow(UUID orderId, Line line) {
        static LineRow read(Row row) {
            var name = new Words(row.get("name_ko", String.class), row.get("name_en", String.class));
            return new LineRow(
                    row.get("order_id", UUID.class),
                    new Line(
                            row.get("id", UUID.class),
                            row.get("product_id", UUID.class),
                            row.get("variant_id", UUID.class),
                            row.get("offer_id", UUID.class),
                            name,
                            row.get("quantity", Integer.class),
                            row.get("unit_minor", Long.class),
                            row.get("net_minor", Long.class),
                            row.get("refunded_quantity", Integer.class),
                            row.get("refunded_minor", Long.class),
                            row.get("touched", Boolean.class)));
        }
    }
}
