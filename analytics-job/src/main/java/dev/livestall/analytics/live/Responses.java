package dev.livestall.analytics.live;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long questions waited, exact to the second.
 *
 * @param median seconds within which half of the answered ones were answered; absent before the first answer
 * @param p90 seconds within which nine of ten were
 */
record Responses(@Nullable Long median, @Nullable Long p90) {
    static Responses of(Map<Long, Long> perSeconds) {
        var sorted = new TreeMap<>(perSeconds);
        long all = sorted.values().stream().mapToLong(Long::longValue).sum();
        return new Responses(at(sorted, all, 50), at(sorted, all, 90));
    }

    /** The smallest value that at least so many percent don't exceed. */
    private static @Nullable Long at(TreeMap<Long, Long> sorted, long all, int percent) {
        long rank = (all * percent + 99) / 100;
        long seen = 0;
        for (var entry : sorted.entrySet()) {
            seen += entry.getValue();
            if (all > 0 && seen >= rank) return entry.getKey();
        }
        return null;
    }
}
