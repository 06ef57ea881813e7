package dev.livestall.dashboards.books;

import dev.livestall.dashboards.insight.Comparison;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one day, over all shows.
 *
 * @param comparisons that were kept; without any, nobody looked
 * @param equal whether all of them were
 * @param worst orders that differed in one of them, the most
 * @param secondsUntilEqual from the first sight of a difference until it was seen gone, the longest; absent if there was none, or one is still there
 */
public record ComparedDay(
        LocalDate day,
        int comparisons,
        boolean equal,
        int worst,
        @Nullable Long secondsUntilEqual) {

    /**
     * @param comparisons in the order of their times
     * @param last of the days
     * @return so many days, the oldest first
     */
    static List<ComparedDay> of(List<Comparison> comparisons, ZoneId zone, LocalDate last, int days) {
        Map<LocalDate, Found> found = new TreeMap<>();
        for (int i = days - 1; i >= 0; i--) found.put(last.minusDays(i), new Found());
        Map<String, Difference> open = new HashMap<>();
        for (var one : comparisons) {
            var day = found.get(LocalDate.ofInstant(one.at(), zone));
            if (day == null) continue;
            day.comparisons++;
            if (one.equal()) {
                var gone = open.remove(one.broadcastId());
                if (gone != null) gone.endsAt(one.at());
            } else {
                day.worst = Math.max(day.worst, one.differing());
                var difference = open.computeIfAbsent(one.broadcastId(), show -> new Difference(one.at()));
                if (!day.differences.contains(difference)) day.differences.add(difference);
            }
        }
        return found.entrySet().stream()
                .map(day -> day.getValue().on(day.getKey()))
                .toList();
    }

    /** Of a day, while it is being gathered. */
    private static final class Found {
        private int comparisons;
        private int worst;
        private final List<Difference> differences = new ArrayList<>();

        ComparedDay on(LocalDate day) {
            boolean lasts = differences.stream().anyMatch(difference -> difference.seconds == null);
            Long longest = lasts
                    ? null
                    : differences.stream()
                            .map(it -> it.seconds)
                            .max(Long::compare)
                            .orElse(null);
            return new ComparedDay(day, comparisons, differences.isEmpty(), worst, longest);
        }
    }

    /** From where a show was first seen to differ until it was seen equal. */
    private static final class Difference {
        private final Instant from;
        private @Nullable Long seconds;

        Difference(Instant from) {
            this.from = from;
        }

        void endsAt(Instant at) {
            seconds = Duration.between(from, at).toSeconds();
        }
    }
}
