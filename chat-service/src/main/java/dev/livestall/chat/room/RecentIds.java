package dev.livestall.chat.room;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the ids of the last minutes first stood in the log, by the log's own time. Guarded by its room's lock. */
final class RecentIds {
    private final long windowMillis;
    private final int maxIds;
    private final Map<String, First> ids = new LinkedHashMap<>();

    private record First(long offset, long atMillis) {}

    RecentIds(Duration window, int maxIds) {
        this.windowMillis = window.toMillis();
        this.maxIds = maxIds;
    }

    /** @return false if the id is there already: this record is a repeat */
    boolean add(String id, long offset, long atMillis) {
        if (ids.containsKey(id)) return false;
        ids.put(id, new First(offset, atMillis));
        Iterator<First> oldest = ids.values().iterator();
        while (oldest.hasNext()) {
            First first = oldest.next();
            if (ids.size() <= maxIds && first.atMillis >= atMillis - windowMillis) break;
            oldest.remove();
        }
        return true;
    }

    @Nullable
    Long firstOffset(String id) {
        First first = ids.get(id);
        return first == null ? null : first.offset;
    }
}
