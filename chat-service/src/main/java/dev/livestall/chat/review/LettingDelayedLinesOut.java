package dev.livestall.chat.review;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.Rooms;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets lines into the room when their time has come: the node that took them at once, any other when that one did not. All write the same
 * event, of which the first counts.
 */
@Component
class LettingDelayedLinesOut {
    /** How long the node that took a line is given. */
    private static final Duration OTHERS_AFTER = Duration.ofSeconds(2);

    private final Rooms rooms;
    private final Broadcasts broadcasts;
    private final HeldLines held;
    private final HoldingLines holding;
    private final LettingIn lettingIn;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    LettingDelayedLinesOut(
            Rooms rooms, Broadcasts broadcasts, HeldLines held, HoldingLines holding, LettingIn lettingIn) {
        this.rooms = rooms;
        this.broadcasts = broadcasts;
        this.held = held;
        this.holding = holding;
        this.lettingIn = lettingIn;
    }

    @Scheduled(fixedDelay = 100)
    void look() {
        Instant now = Instant.now();
        for (Room room : rooms.all()) {
            List<HeldLines.Waiting> due = held.due(room, now);
            if (!due.isEmpty()) broadcasts.find(room.broadcastId()).ifPresent(show -> letOut(show, room, due, now));
        }
    }

    private void letOut(BroadcastEntry broadcast, Room room, List<HeldLines.Waiting> due, Instant now) {
        for (HeldLines.Waiting line : due) {
            Instant from = line.due() == null ? now : line.due().plus(OTHERS_AFTER);
            if (!holding.isMine(line.id()) && from.isAfter(now) || !underWay.add(line.id())) continue;
            lettingIn
                    .letIn(broadcast, room, line, null)
                    .doFinally(end -> {
                        underWay.remove(line.id());
                        holding.isOut(line.id());
                    })
                    .subscribe();
        }
    }
}
