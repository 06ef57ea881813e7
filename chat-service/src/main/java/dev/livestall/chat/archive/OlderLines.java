package dev.livestall.chat.archive;

import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Rooms;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reading back in a room, page by page: from what this node holds of it, and from the archive where that ends.
 *
 * <p>The node's own part is always newer than the archive's, which may be some records behind; so a page has no hole where they meet. A line
 * that was removed, as far as this node has read, is in no page.
 */
@Component
class OlderLines {
    private static final ProblemType NOT_READY =
            new ProblemType("not-ready", 503, "The room is not read up to its end yet");
    private static final int READERS = 3;

    private final Archive archive;
    private final Rooms rooms;
    private final Readers readers = new Readers(READERS);

    OlderLines(Archive archive, Rooms rooms) {
        this.archive = archive;
        this.rooms = rooms;
    }

    /**
     * @param lines oldest first
     * @param before where the next page begins; null if there are no older lines
     */
    record Page(List<RoomLine> lines, @Nullable Position before) {}

    /** @param before the lines of the page come before it; null for the newest */
    Mono<Page> page(BroadcastEntry broadcast, @Nullable Position before, int limit) {
        Room room = rooms.of(broadcast);
        if (!room.isFresh()) throw NOT_READY.problem().header("Retry-After", "2");
        Position now = room.position();
        Position from = before == null ? new Position(now.epoch(), now.offset() + 1) : before;
        boolean here = from.epoch().equals(now.epoch());
        List<RoomLine> held = here ? room.linesBefore(from.offset(), limit) : List.of();
        if (held.size() == limit) return Mono.just(page(room, held, true));
        long known = room.completeAfter().offset() + 1;
        Position rest = here ? new Position(from.epoch(), Math.min(from.offset(), known)) : from;
        return older(broadcast, rest, here, limit - held.size()).map(older -> {
            List<RoomLine> all = new ArrayList<>(held);
            all.addAll(older);
            return page(room, all, all.size() == limit);
        });
    }

    private Mono<List<RoomLine>> older(BroadcastEntry broadcast, Position before, boolean newestLog, int count) {
        return readers.take(archive.before(broadcast.shopId(), broadcast.id(), before, newestLog, count));
    }

    private static Page page(Room room, List<RoomLine> newestFirst, boolean more) {
        List<RoomLine> lines = new ArrayList<>();
        for (RoomLine line : newestFirst) if (!room.isRemoved(line.id())) lines.add(0, line);
        Position next = more ? newestFirst.get(newestFirst.size() - 1).position() : null;
        return new Page(lines, next);
    }
}
