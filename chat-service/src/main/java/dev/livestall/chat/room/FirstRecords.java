package dev.livestall.chat.room;

import dev.livestall.events.LineEvent;
import dev.livestall.events.RoomEvent;
import org.jspecify.annotations.Nullable;

/** Of records with the same id only the first counts. Guarded by its room's lock. */
final class FirstRecords {
    private final String epoch;
    private final RoomRing ring;
    private final RecentIds recent;

    FirstRecords(String epoch, RoomRing ring, RecentIds recent) {
        this.epoch = epoch;
        this.ring = ring;
        this.recent = recent;
    }

    /**
     * A line may be in the ring for longer than the window; a second one beside it could never be removed.
     *
     * @return false if it repeats one that was taken before
     */
    boolean take(RoomEvent event, long offset, long atMillis) {
        String id = event.about().id();
        if (ring.message(id) != null || !recent.add(id, offset, atMillis)) return false;
        LineEvent.MessagePosted line = event.said();
        if (line == null || line.about().id().equals(id)) return true;
        // It may have stood here before it was held: then it was taken out, and comes back.
        RoomEntry before = ring.message(line.about().id());
        recent.add(line.about().id(), offset, atMillis);
        return before == null || before.isRemoved();
    }

    /** Where the id first stood, if it was read within the retry window or its line is still in the ring. */
    @Nullable
    Position position(String id) {
        RoomEntry message = ring.message(id);
        Long offset = message == null ? recent.firstOffset(id) : Long.valueOf(message.offset);
        return offset == null ? null : new Position(epoch, offset);
    }
}
