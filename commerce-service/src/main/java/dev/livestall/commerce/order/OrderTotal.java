package dev.livestall.commerce.order;

import io.r2dbc.spi.Row;

/**
 * What some orders come to, in one currency's minor units.
 *
 * @param units of all lines
 * @param collectedMinor what was paid, delivery fee included
 * @param refundedMinor what of that went back
 */
public record OrderTotal(String currency, long orders, long units, long collectedMinor, long refundedMinor) {
    static OrderTotal read(Row row) {
        return new OrderTotal(
                row.get("currency", String.class),
                row.get("orders", Long.class),
                row.get("units", Long.class),
                row.get("collected", Long.class),
                row.get("refunded", Long.class));
    }
}
