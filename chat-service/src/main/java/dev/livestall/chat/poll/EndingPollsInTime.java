package dev.livestall.chat.poll;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.room.Phase;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.Rooms;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends polls whose time is over by this server's clock, or whose show is, and finishes what a node that died left between the line and the
 * result. Every node that has the room does it, and the log keeps the first.
 */
@Component
class EndingPollsInTime {
    private final Rooms rooms;
    private final Broadcasts broadcasts;
    private final Polls polls;
    private final ClosingPoll closing;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    EndingPollsInTime(Rooms rooms, Broadcasts broadcasts, Polls polls, ClosingPoll closing) {
        this.rooms = rooms;
        this.broadcasts = broadcasts;
        this.polls = polls;
        this.closing = closing;
    }

    @Scheduled(fixedRate = 500)
    void look() {
        for (Room room : rooms.all()) {
            // A room that is not read to its end may hold polls that ended long ago.
            String due = room.isFresh() ? due(room, Instant.now()) : null;
            if (due != null) broadcasts.find(room.broadcastId()).ifPresent(broadcast -> end(broadcast, room, due));
        }
    }

    private @Nullable String due(Room room, Instant now) {
        boolean showIsOver = room.phase() == Phase.ENDED;
        return room.ask(polls, known -> {
            Poll poll = known.current();
            if (poll == null || poll.isEnded()) return null;
            return !poll.isOpen() || poll.isOver(now) || showIsOver ? poll.id() : null;
        });
    }

    private void end(BroadcastEntry broadcast, Room room, String pollId) {
        if (!underWay.add(pollId)) return;
        closing.close(broadcast, room, pollId)
                .doFinally(done -> underWay.remove(pollId))
                .subscribe(appended -> {}, failed -> {});
    }
}
