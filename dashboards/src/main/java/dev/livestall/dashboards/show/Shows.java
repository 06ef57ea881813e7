package dev.livestall.dashboards.show;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every show that the directory told of, in memory: some hundred bytes each. */
@Component
public class Shows {
    private static final Comparator<Show> NEWEST_FIRST =
            comparing(Show::startedAt, nullsFirst(naturalOrder())).reversed().thenComparing(Show::broadcastId);

    private final Map<String, Show> byId = new ConcurrentHashMap<>();
    private volatile boolean complete;

    /**
     * A show of this shop.
     *
     * @throws NoSuchShow if there is none, or it is another shop's
     * @throws DirectoryNotRead if the directory has not been read to its end yet
     */
    public Show of(String shopId, String broadcastId) {
        var show = byId.get(broadcastId);
        if (show != null && show.shopId().equals(shopId)) return show;
        requireComplete();
        throw new NoSuchShow();
    }

    /** The shop's shows, at most {@code limit}: the newest start first, those that never started last. */
    public List<Show> newest(String shopId, int limit) {
        requireComplete();
        return byId.values().stream()
                .filter(show -> show.shopId().equals(shopId))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The shop's own ended shows of the same kind that started before it, the newest first. A simulated one never stands beside real ones. */
    public List<Show> before(Show show, int limit) {
        Instant start = show.startedAt();
        if (start == null) return List.of();
        return newest(show.shopId(), Integer.MAX_VALUE).stream()
                .filter(one -> one.endedAt() != null && startedBefore(one, start))
                .filter(one -> one.mode() == show.mode() && one.audience() == show.audience())
                .limit(limit)
                .toList();
    }

    private static boolean startedBefore(Show show, Instant time) {
        Instant start = show.startedAt();
        return start != null && start.isBefore(time);
    }

    public boolean complete() {
        return complete;
    }

    void put(BroadcastEntry entry) {
        byId.put(entry.id(), Show.of(entry));
    }

    void markComplete() {
        complete = true;
    }

    private void requireComplete() {
        if (!complete) throw new DirectoryNotRead();
    }
}
