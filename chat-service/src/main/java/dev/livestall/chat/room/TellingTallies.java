package dev.livestall.chat.room;

import java.time.Instant;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a second each node tells its rooms the counts that changed. All nodes count the same log, so nothing is told between nodes, and a
 * storm of votes costs the room one small frame a second.
 */
@Component
class TellingTallies {
    private final Rooms rooms;

    TellingTallies(Rooms rooms) {
        this.rooms = rooms;
    }

    @Scheduled(fixedRate = 1_000)
    void tell() {
        for (Room room : rooms.all()) {
            // Counts of a room that is behind would go backwards, and of a rehearsal nobody outside may hear.
            if (!room.isFresh() || room.phase() == Phase.REHEARSING) continue;
            Map<String, Object> counts = room.takeNews();
            if (!counts.isEmpty()) room.fanOut().tellAll(Tally.json(Instant.now(), counts));
        }
    }
}
