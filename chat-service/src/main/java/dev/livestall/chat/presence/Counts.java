package dev.livestall.chat.presence;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of one room as all nodes told them. */
final class Counts {
    /** A node tells each second: after this silence it is gone. */
    private static final long SILENCE_NANOS = Duration.ofSeconds(5).toNanos();

    private final Map<String, Told> nodes = new HashMap<>();
    private int hearts;
    private int lastViewers = -1;

    private record Told(int viewers, long atNanos) {}

    synchronized void told(PresenceRecord record, long nowNanos) {
        nodes.put(record.node(), new Told(Math.max(0, record.viewers()), nowNanos));
        hearts += Math.max(0, record.hearts());
    }

    synchronized int viewers(long nowNanos) {
        nodes.values().removeIf(told -> nowNanos - told.atNanos > SILENCE_NANOS);
        return nodes.values().stream().mapToInt(Told::viewers).sum();
    }

    /** Takes what is new since the last call; null if nothing is. */
    synchronized @Nullable News takeNews(long nowNanos) {
        int viewers = viewers(nowNanos);
        if (viewers == lastViewers && hearts == 0) return null;
        News news = new News(viewers, hearts);
        lastViewers = viewers;
        hearts = 0;
        return news;
    }

    synchronized boolean isEmpty(long nowNanos) {
        return viewers(nowNanos) == 0 && hearts == 0 && nodes.isEmpty();
    }

    record News(int viewers, int hearts) {}
}
