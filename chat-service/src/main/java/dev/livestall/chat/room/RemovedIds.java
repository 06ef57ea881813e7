package dev.livestall.chat.room;

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

    void add(String messageId) {
        ids.add(messageId);
        if (ids.size() > MOST) ids.remove(ids.iterator().next());
    }

    /** It was only taken out to be looked at. */
    void forget(String messageId) {
        ids.remove(messageId);
    }

    boolean has(String messageId) {
        return ids.contains(messageId);
    }
}
