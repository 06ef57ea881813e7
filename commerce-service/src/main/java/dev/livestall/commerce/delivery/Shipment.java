package dev.livestall.commerce.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order on its way.
 *
 * @param trackingUrl where the carrier shows it, if it does
 * @param deliveredAt null until somebody says it has arrived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Shipment(
        Carrier carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl,
        Instant shippedAt,
        @Nullable Instant deliveredAt) {
    static Shipment read(Row row) {
        var carrier = Carrier.of(row.get("carrier", String.class));
        var number = row.get("tracking_number", String.class);
        return new Shipment(
                carrier,
                number,
                carrier.traceOf(number),
                row.get("shipped_at", Instant.class),
                row.get("delivered_at", Instant.class));
    }

    boolean isBy(Carrier other, @Nullable String number) {
        return carrier == other && Objects.equals(trackingNumber, number);
    }
}
