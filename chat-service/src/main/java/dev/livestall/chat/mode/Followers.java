package dev.livestall.chat.mode;

import dev.livestall.chat.archive.FollowerRows;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who follows which shop, as far as this node knows: whom it was asked about stays known for a while after they stopped on another node.
 * PostgreSQL has the rest; it is asked only while a room lets only followers write.
 */
@Component
public class Followers {
    /** Followers that a node remembers; who was longest not asked for is forgotten first. */
    private static final int MOST = 100_000;

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final FollowerRows rows;
    private final Map<String, Boolean> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    Followers(FollowerRows rows) {
        this.rows = rows;
    }

    boolean isKnown(String shopId, String viewerId) {
        synchronized (known) {
            return known.containsKey(shopId + viewerId);
        }
    }

    /** Finds out whether the viewer follows the shop; at once if that is known. An error if nobody can tell. */
    Mono<Void> look(String shopId, String viewerId) {
        if (isKnown(shopId, viewerId)) return Mono.empty();
        return rows.has(shopId, viewerId)
                .timeout(ANSWER_WITHIN)
                .doOnNext(follows -> remember(shopId, viewerId, follows))
                .then();
    }

    Mono<Void> follow(String shopId, String viewerId) {
        return rows.add(shopId, viewerId).doOnSuccess(done -> remember(shopId, viewerId, true));
    }

    Mono<Void> unfollow(String shopId, String viewerId) {
        return rows.remove(shopId, viewerId).doOnSuccess(done -> remember(shopId, viewerId, false));
    }

    private void remember(String shopId, String viewerId, boolean follows) {
        synchronized (known) {
            if (follows) known.put(shopId + viewerId, true);
            else known.remove(shopId + viewerId);
        }
    }
}
