package dev.livestall.commerce.notify;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a shop is told, as its owners see it. The secret is shown when it is made, and never again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Endpoint(
        UUID id,
        String url,
        List<String> events,
        int failuresInRow,
        @Nullable Instant pausedAt,
        Instant madeAt) {
    static final String COLUMNS = "id, url, events, failures_in_row, paused_at, made_at";

    static Endpoint read(Row row) {
        return new Endpoint(
                row.get("id", UUID.class),
                row.get("url", String.class),
                List.of(row.get("events", String[].class)),
                row.get("failures_in_row", Integer.class),
                row.get("paused_at", Instant.class),
                row.get("made_at", Instant.class));
    }
}
