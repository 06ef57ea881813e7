package dev.livestall.commerce.tenancy;

import java.lang.reflect.Array;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into the arrays that PostgreSQL's {@code unnest} takes, a column each: many rows are one statement, whatever
 * their number.
 */
public final class Columns<R> {
    private final List<R> rows;
    private final List<Object> arrays = new ArrayList<>();

    private Columns(List<R> rows) {
        this.rows = rows;
    }

    public static <R> Columns<R> of(List<R> rows) {
        return new Columns<>(rows);
    }

    public Columns<R> ids(Function<R, @Nullable UUID> column) {
        return with(UUID.class, column);
    }

    public Columns<R> texts(Function<R, @Nullable String> column) {
        return with(String.class, column);
    }

    public Columns<R> numbers(Function<R, @Nullable Long> column) {
        return with(Long.class, column);
    }

    public Columns<R> flags(Function<R, Boolean> column) {
        return with(Boolean.class, column);
    }

    /** As {@code text[]}: the driver has no arrays of times. */
    public Columns<R> times(Function<R, @Nullable Instant> column) {
        return texts(row -> {
            var time = column.apply(row);
            return time == null ? null : time.toString();
        });
    }

    private <C> Columns<R> with(Class<C> type, Function<R, @Nullable C> column) {
        var array = Array.newInstance(type, rows.size());
        for (int i = 0; i < rows.size(); i++) Array.set(array, i, column.apply(rows.get(i)));
        arrays.add(array);
        return this;
    }

    /** The arrays in the order in which they were named, after {@code first}: what a statement is given. */
    public Object[] after(Object... first) {
        var all = Arrays.copyOf(first, first.length + arrays.size());
        for (int i = 0; i < arrays.size(); i++) all[first.length + i] = arrays.get(i);
        return all;
    }
}
