package dev.livestall.dashboards.figures;

import org.jspecify.annotations.Nullable;

/**
 * {@code of ÷ among}.
 *
 * @param value absent if there is nothing to divide by
 */
public record Ratio(long of, long among, @Nullable Double value) {
    /** @return nothing if either count is not known */
    public static @Nullable Ratio of(@Nullable Long of, @Nullable Long among) {
        if (of == null || among == null) return null;
        return new Ratio(of, among, among == 0 ? null : (double) of / among);
    }
}
