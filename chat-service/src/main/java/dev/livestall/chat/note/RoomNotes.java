package dev.livestall.chat.note;

import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.Words;
import org.jspecify.annotations.Nullable;

/** What is pinned in one room, and its ticker. Guarded by its room's lock. */
final class RoomNotes {
    private @Nullable LinePinned pinned;
    private @Nullable Words ticker;

    @Nullable
    LinePinned pinned() {
        return pinned;
    }

    @Nullable
    Words ticker() {
        return ticker;
    }

    void pinned(LinePinned event) {
        pinned = event;
    }

    void unpinned(String pinId) {
        if (pinned != null && pinned.about().id().equals(pinId)) pinned = null;
    }

    void removed(String messageId) {
        if (pinned != null && pinned.line() != null && pinned.line().messageId().equals(messageId)) pinned = null;
    }

    void allRemoved(String viewerId) {
        if (pinned != null && viewerId.equals(pinned.authorId())) pinned = null;
    }

    void ticker(@Nullable Words text) {
        ticker = text;
    }
}
