package dev.livestall.commerce.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person must look at, as the API tells it. @param subject Stripe's id of it */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Quarantined(
        UUID id,
        String subject,
        String reason,
        @Nullable UUID orderId,
        @Nullable String expected,
        @Nullable String found,
        Instant at,
        @Nullable Instant resolvedAt,
        @Nullable String resolution) {
    static Quarantined read(Row row) {
        return new Quarantined(
                row.get("id", UUID.class),
                row.get("subject", String.class),
                row.get("reason", String.class),
                row.get("order_id", UUID.class),
                row.get("expected", String.class),
                row.get("found", String.class),
                row.get("at", Instant.class),
                row.get("resolved_at", Instant.class),
                row.get("resolution", String.class));
    }
}
