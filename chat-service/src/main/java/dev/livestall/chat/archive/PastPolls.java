package dev.livestall.chat.archive;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The polls of a show that are over: one query per page of them, not one per viewer. Nothing is told here of one that is open. */
@Component
public class PastPolls {
    private static final int READERS = 2;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    /** Pages that are remembered at the same time. */
    private static final int PAGES = 1_000;

    private static final String SELECT = "SELECT poll_id, at, event, ended_at, votes, right_option FROM poll";

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);
    private final Map<String, Mono<Page<PastPoll>>> asked = new ConcurrentHashMap<>();

    PastPolls(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /** Newest first. */
    public Mono<Page<PastPoll>> page(BroadcastEntry broadcast, PageWanted wanted) {
        if (asked.size() > PAGES) asked.clear();
        return asked.computeIfAbsent(broadcast.id() + wanted, key -> read(broadcast, wanted)
                .cache(page -> REMEMBERED, failed -> Duration.ZERO, () -> Duration.ZERO));
    }

    private Mono<Page<PastPoll>> read(BroadcastEntry broadcast, PageWanted wanted) {
        return Mono.defer(() -> {
            PagedQuery query = new PagedQuery(SELECT, broadcast.shopId(), "poll_id")
                    .whereId("broadcast_id", broadcast.id())
                    .where("ended_at IS NOT NULL");
            return readers.take(archive.inShop(
                    broadcast.shopId(),
                    query.page(database, wanted, PastPoll::of, poll -> new PageKey(poll.from(), poll.pollId()))));
        });
    }
}
