package dev.livestall.chat.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may not write until when. The newest time-out of a viewer counts. Guarded by its room's lock. */
final class Mutes {
    /** Above it those that are over are thrown out. */
    private static final int SWEEP_ABOVE = 1_000;

    private final Map<String, Instant> until = new HashMap<>();

    void mute(String viewerId, Instant end) {
        until.put(viewerId, end);
        if (until.size() > SWEEP_ABOVE) {
            Instant now = Instant.now();
            until.values().removeIf(over -> over.isBefore(now));
        }
    }

    /** @return until when, or null if the viewer may write now */
    @Nullable
    Instant of(String viewerId, Instant now) {
        Instant end = until.get(viewerId);
        return end == null || !end.isAfter(now) ? null : end;
    }
}
