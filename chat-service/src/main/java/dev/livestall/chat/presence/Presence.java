package dev.livestall.chat.presence;

import dev.livestall.chat.presence.Counts.News;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who is here on this node, and how many are everywhere. */
@Component
public class Presence {
    private final Map<String, Map<String, Integer>> here = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> hearts = new ConcurrentHashMap<>();
    private final Map<String, Counts> everywhere = new ConcurrentHashMap<>();

    /** One more connection of a viewer. */
    public void came(String broadcastId, String viewerId) {
        here.compute(broadcastId, (id, viewers) -> {
            Map<String, Integer> present = viewers == null ? new ConcurrentHashMap<>() : viewers;
            present.merge(viewerId, 1, Integer::sum);
            return present;
        });
    }

    public void went(String broadcastId, String viewerId) {
        here.computeIfPresent(broadcastId, (id, viewers) -> {
            viewers.computeIfPresent(viewerId, (v, tabs) -> tabs > 1 ? tabs - 1 : null);
            return viewers.isEmpty() ? null : viewers;
        });
    }

    public void heart(String broadcastId, int count) {
        hearts.computeIfAbsent(broadcastId, id -> new AtomicInteger()).addAndGet(count);
    }

    /** On all nodes. */
    public int viewers(String broadcastId) {
        Counts counts = everywhere.get(broadcastId);
        return counts == null ? hereIn(broadcastId) : Math.max(hereIn(broadcastId), counts.viewers(System.nanoTime()));
    }

    int hereIn(String broadcastId) {
        Map<String, Integer> viewers = here.get(broadcastId);
        return viewers == null ? 0 : viewers.size();
    }

    /** Every room that this node has something to tell of: its viewers, and the hearts since the last call. */
    void takeHere(String node, Set<String> toldBefore, Consumer<PresenceRecord> tell) {
        Set<String> rooms = new HashSet<>(toldBefore);
        rooms.addAll(here.keySet());
        rooms.addAll(hearts.keySet());
        toldBefore.clear();
        toldBefore.addAll(here.keySet());
        for (String room : rooms) {
            AtomicInteger given = hearts.remove(room);
            tell.accept(new PresenceRecord(node, room, hereIn(room), given == null ? 0 : given.get()));
        }
    }

    void told(PresenceRecord record) {
        everywhere.computeIfAbsent(record.broadcastId(), id -> new Counts()).told(record, System.nanoTime());
    }

    /** Hands out what changed in each room since the last call. */
    void takeNews(BiConsumer<String, News> news) {
        long now = System.nanoTime();
        everywhere.forEach((room, counts) -> {
            News fresh = counts.takeNews(now);
            if (fresh != null) news.accept(room, fresh);
        });
        everywhere.values().removeIf(counts -> counts.isEmpty(now));
    }
}
