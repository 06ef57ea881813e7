package dev.livestall.analytics.audience;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** When a viewer was present, as changes per epoch second: +1 where present from, −1 where no more. */
final class Presence {
    private Presence() {}

    /** The tabs of one viewer are one viewer: visits that overlap are united. */
    static Map<Long, Integer> of(Collection<Visit> visits) {
        var changes = new HashMap<Long, Integer>();
        long to = Long.MIN_VALUE;
        for (Visit visit : visits.stream()
                .sorted(Comparator.comparingLong(Visit::fromSecond))
                .toList()) {
            if (visit.toSecond() <= to) continue;
            if (visit.fromSecond() > to) add(changes, visit.fromSecond(), 1);
            else add(changes, to, 1); // takes back the end of the one before
            add(changes, visit.toSecond(), -1);
            to = visit.toSecond();
        }
        return changes;
    }

    /** What turns one into the other. */
    static Map<Long, Integer> difference(Map<Long, Integer> before, Map<Long, Integer> after) {
        var changes = new HashMap<>(after);
        before.forEach((second, change) -> add(changes, second, -change));
        return changes;
    }

    private static void add(Map<Long, Integer> changes, long second, int change) {
        changes.merge(second, change, (a, b) -> a + b == 0 ? null : a + b);
    }
}
