package dev.livestall.chat.archive;

import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
 * and everything else. What comes from here is from a while ago: whoever shows it leaves out what the room knows to be removed since.
 */
@Component
public class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    /** Rooms whose history is remembered at the same time. */
    private static final int ROOMS = 1_000;

    private final Archive archive;
    private final Map<String, Mono<List<RoomLine>>> asked = new ConcurrentHashMap<>();

    History(Archive archive) {
        this.archive = archive;
    }

    /**
     * Oldest first.
     *
     * @param upTo the lines after this position are known otherwise
     */
    public Mono<List<RoomLine>> of(BroadcastEntry broadcast, Position upTo, int count) {
        if (asked.size() > ROOMS) asked.clear();
        Position before = new Position(upTo.epoch(), upTo.offset() + 1);
        return asked.computeIfAbsent(
                broadcast.id() + upTo, key -> archive.before(broadcast.shopId(), broadcast.id(), before, true, count)
                        .map(History::oldestFirst)
                        .timeout(ANSWER_WITHIN)
                        .doOnError(e -> LOG.warn("no history of {}: {}", broadcast.id(), e.toString()))
                        .onErrorReturn(List.of())
                        .cache(REMEMBERED));
    }

    private static List<RoomLine> oldestFirst(List<RoomLine> lines) {
        List<RoomLine> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return turned;
    }
}
