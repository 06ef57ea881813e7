package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in the room's log: of each id the first record, which is the message. */
final class RoomLog {
    private final NavigableMap<Long, String> firsts = new TreeMap<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private int repeats;

    /** Records in the order of the log. */
    void add(long offset, String id) {
        if (offsets.putIfAbsent(id, offset) == null) firsts.put(offset, id);
        else repeats++;
    }

    /** Records whose id stood in the log before: retries that readers must not show. */
    int repeats() {
        return repeats;
    }

    int size() {
        return firsts.size();
    }

    @Nullable
    Long offsetOf(String id) {
        return offsets.get(id);
    }

    /** −1 if nothing was said. */
    long last() {
        return firsts.isEmpty() ? -1 : firsts.lastKey();
    }

    List<String> between(long after, long to) {
        return after >= to
                ? List.of()
                : new ArrayList<>(firsts.subMap(after, false, to, true).values());
    }

    /** The newest {@code count} up to an offset, oldest first. */
    List<String> newest(long to, int count) {
        List<String> all = new ArrayList<>(firsts.headMap(to, true).values());
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}
