package dev.livestall.chat.archive;

import dev.livestall.chat.room.Position;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The newest lines of a room whose show has ended and whose log this node did not read: one query per room, not one per viewer.
 *
 * <p>It is asked for only then: of every other room the node has the log itself. Without an answer in time a newcomer gets no old lines,
 * and everything else.
 */
@Component
public class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    /** Rooms whose history is remembered at the same time. */
    private static final int ROOMS = 1_000;

    private final Archive archive;
    private final Map<String, Mono<List<byte[]>>> asked = new ConcurrentHashMap<>();

    History(Archive archive) {
        this.archive = archive;
    }

    /** @param upTo the lines after this position are known otherwise */
    public Mono<List<byte[]>> of(BroadcastEntry broadcast, Position upTo, int count) {
        if (asked.size() > ROOMS) asked.clear();
        return asked.computeIfAbsent(
                broadcast.id() + upTo, key -> archive.newest(broadcast.shopId(), broadcast.id(), upTo, count)
                        .timeout(ANSWER_WITHIN)
                        .doOnError(e -> LOG.warn("no history of {}: {}", broadcast.id(), e.toString()))
                        .onErrorReturn(List.of())
                        .cache(REMEMBERED));
    }
}
