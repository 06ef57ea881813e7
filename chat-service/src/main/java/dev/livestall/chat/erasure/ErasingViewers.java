package dev.livestall.chat.erasure;

import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.ErasureRows;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.ViewerErased;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets a viewer up to now. Sent again it finishes what was begun, and takes what came since. */
@Component
class ErasingViewers {
    /** Rooms whose logs are written at the same time. */
    private static final int ROOMS = 8;

    /** What a log keeps, and the segment that this stands in until it is closed: {@code Topics} and the brokers' settings. */
    private static final Duration LOG_KEEPS = Duration.ofDays(30 + 7);

    private final ErasureRows rows;
    private final DirectoryWriter directory;
    private final Broadcasts broadcasts;
    private final Entrance entrance;
    private final RoomLog log;

    ErasingViewers(ErasureRows rows, DirectoryWriter directory, Broadcasts broadcasts, Entrance entrance, RoomLog log) {
        this.rows = rows;
        this.directory = directory;
        this.broadcasts = broadcasts;
        this.entrance = entrance;
        this.log = log;
    }

    /**
     * What was done.
     *
     * @param at everything up to then
     * @param shows in which the viewer wrote
     * @param goneFromLogBy when the last bytes leave the log, which nobody can read there by any service
     */
    record Receipt(String viewerId, Instant at, int shows, Instant goneFromLogBy) {}

    /** @param by a member of staff, or the viewer */
    Mono<Receipt> erase(String shopId, String viewerId, String by) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry done =
                new AuditEntry(UUID.randomUUID().toString(), at, null, by, "viewer.erased", viewerId, null, null, null);
        return rows.erase(shopId, viewerId, done).flatMap(shows -> directory
                .write(new ViewerErased(viewerId, shopId, at))
                .then(inTheRooms(shopId, shows, viewerId, by))
                .thenReturn(new Receipt(viewerId, at, shows.size(), at.plus(LOG_KEEPS))));
    }

    /** The shows that are on as well: a line may wait there for a moderator, or not be archived yet. */
    private Mono<Void> inTheRooms(String shopId, List<String> shows, String viewerId, String by) {
        Stream<BroadcastEntry> written = shows.stream().flatMap(id -> broadcasts.find(id).stream());
        return Flux.fromStream(Stream.concat(written, broadcasts.liveOf(shopId).stream()))
                .distinct(BroadcastEntry::id)
                .flatMap(show -> inTheRoom(show, viewerId, by), ROOMS)
                .then();
    }

    private Mono<Void> inTheRoom(BroadcastEntry show, String viewerId, String by) {
        return entrance.room(show)
                .then(Mono.defer(() -> log.append(show, new LinesRemoved(Stamp.fresh(show), viewerId, by, null))))
                .flatMap(appended -> appended.<Mono<Void>>fold(
                        position -> Mono.empty(), () -> Mono.error(ClosedProblems.notReady())));
    }
}
