package dev.livestall.chat.room;

import dev.livestall.events.LineEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The lines that were taken back as far as this node has read, also those that it does not hold itself: the archive may still have them for
 * a moment. Guarded by its room's lock.
 */
final class RemovedIds {
    /** Far more than the archive is ever behind; the oldest are forgotten first. */
    private static final int MOST = 20_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** @param ring holds some of the lines, and takes them back with us */
    void take(RoomEvent event, RoomRing ring) {
        if (event instanceof LineEvent.MessageRemoved removed) {
            ring.remove(removed.messageId());
            add(removed.messageId());
        }
        if (event instanceof SanctionEvent.LinesRemoved all)
            ring.removeAllOf(all.viewerId()).forEach(this::add);
        // It was only taken out to be looked at.
        if (event instanceof LineEvent.MessageReleased back)
            ids.remove(back.message().about().id());
    }

    private void add(String messageId) {
        ids.add(messageId);
        if (ids.size() > MOST) ids.remove(ids.iterator().next());
    }

    boolean has(String messageId) {
        return ids.contains(messageId);
    }
}
