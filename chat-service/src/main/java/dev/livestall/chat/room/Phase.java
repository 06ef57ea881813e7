package dev.livestall.chat.room;

import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent;

/** What the log itself has said of the show. */
public enum Phase {
    UNKNOWN,
    REHEARSING,
    STARTED,
    ENDED;

    /** The end of a rehearsal is not told here: its own line is still the rehearsal's. */
    Phase after(RoomEvent event) {
        if (event instanceof StageEvent.RehearsalStarted) return REHEARSING;
        if (event instanceof StageEvent.BroadcastStarted) return STARTED;
        return event instanceof StageEvent.BroadcastEnded ? ENDED : this;
    }
}
