package dev.livestall.chat.command;

import dev.livestall.chat.room.Phase;
import dev.livestall.chat.room.Room;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Role;
import org.jspecify.annotations.Nullable;

/** Whether something may still, or already, happen in a room. */
public final class Doors {
    private Doors() {}

    /** The log may know of the start or the end a moment before the directory does, or the other way round: the later state counts. */
    public static @Nullable Refusal refusal(BroadcastEntry broadcast, Room room, Role role) {
        BroadcastState state = broadcast.state();
        Phase phase = room.phase();
        if (state == BroadcastState.ENDED || phase == Phase.ENDED) return Refusal.ENDED;
        if (phase == Phase.STARTED || state == BroadcastState.LIVE) return null;
        // Only once the directory says so is what staff does marked as practice.
        return state == BroadcastState.REHEARSAL && role.isStaff() ? null : Refusal.NOT_STARTED;
    }
}
