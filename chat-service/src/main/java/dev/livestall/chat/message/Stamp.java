package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What an event says of itself: this node's time, and an id. */
public final class Stamp {
    private Stamp() {}

    /** @param what it is about, with all that tells it from another one: whoever writes the same writes the same event */
    public static About of(BroadcastEntry broadcast, String... what) {
        return about(broadcast, MessageIds.nameBased(broadcast.id() + '\n' + String.join("\n", what)));
    }

    /** An event that is like no other. */
    public static About fresh(BroadcastEntry broadcast) {
        return about(broadcast, UUID.randomUUID());
    }

    private static About about(BroadcastEntry broadcast, UUID id) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return About.of(id.toString(), now, broadcast.shopId(), broadcast.id(), broadcast.mode());
    }
}
