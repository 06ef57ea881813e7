package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows, newest first.
 *
 * @param before where the next page begins; null if there are no older rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> entries, @Nullable String before) {

    /** A full page may be followed by an empty one. */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, PageKey> key) {
        return new Page<>(
                rows,
                rows.size() < limit
                        ? null
                        : key.apply(rows.get(rows.size() - 1)).toString());
    }
}
