package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What events of this service say of themselves. */
public final class Facts {
    private Facts() {}

    /**
     * Now, in this show.
     *
     * @param name of what happened, unique in the broadcast: the same name again is the same event
     */
    public static About about(BroadcastEntry broadcast, String name) {
        String id = MessageIds.nameBased(broadcast.id() + '\n' + name).toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
    }
}
