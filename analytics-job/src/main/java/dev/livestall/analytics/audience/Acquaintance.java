package dev.livestall.analytics.audience;

import dev.livestall.analytics.ingest.Show;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The shows of one shop that a viewer came to. State: Flink serialises its fields. */
public class Acquaintance {
    /** Most shows of one viewer that are told apart. */
    static final int MAX_SHOWS = 500;

    /** When the viewer came to each first, epoch millis. */
    public Map<String, Long> firstAt = new HashMap<>();
    /** Those in which the viewer counts as returning. */
    public Set<String> returned = new HashSet<>();

    /** @return when the viewer came first to the shows in which it turns out to be a returning one: mostly none, or this one */
    Map<Show, Long> come(Show show, long at) {
        if (firstAt.size() >= MAX_SHOWS && !firstAt.containsKey(show.broadcastId())) return Map.of();
        firstAt.merge(show.broadcastId(), at, Math::min);
        long earliest =
                firstAt.values().stream().mapToLong(Long::longValue).min().orElse(at);
        var news = new HashMap<Show, Long>();
        firstAt.forEach((broadcastId, first) -> {
            if (first > earliest && returned.add(broadcastId)) {
                news.put(new Show(show.shopId(), broadcastId, show.mode()), first);
            }
        });
        return news;
    }
}
