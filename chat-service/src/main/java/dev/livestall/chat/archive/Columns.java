package dev.livestall.chat.archive;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of a row, as this service names things. */
final class Columns {
    private Columns() {}

    static String id(Readable row, String column) {
        return Objects.requireNonNull(idOrNull(row, column), column);
    }

    static @Nullable String idOrNull(Readable row, String column) {
        UUID id = row.get(column, UUID.class);
        return id == null ? null : id.toString();
    }

    static Instant at(Readable row, String column) {
        return Objects.requireNonNull(atOrNull(row, column), column);
    }

    static @Nullable Instant atOrNull(Readable row, String column) {
        OffsetDateTime at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static String text(Readable row, String column) {
        return Objects.requireNonNull(textOrNull(row, column), column);
    }

    static @Nullable String textOrNull(Readable row, String column) {
        return row.get(column, String.class);
    }

    static boolean is(Readable row, String column) {
        return Boolean.TRUE.equals(row.get(column, Boolean.class));
    }
}
