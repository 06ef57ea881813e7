package dev.livestall.commerce.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open alert, as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Alert(UUID id, String kind, String subject, @Nullable String detail, Instant at) {
    static Alert read(Row row) {
        return new Alert(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("subject", String.class),
                row.get("detail", String.class),
                row.get("at", Instant.class));
    }
}
