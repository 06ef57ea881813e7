package dev.livestall.chat.room;

import dev.livestall.events.Audience;
import dev.livestall.events.Author;
import dev.livestall.events.RoomEvent;
import org.jspecify.annotations.Nullable;

/** One event in the ring, with the bytes that go out. Guarded by its room's lock. */
final class RoomEntry {
    /** What an entry costs beside its bytes, roughly. */
    static final int OVERHEAD_BYTES = 120;

    final long offset;
    final String id;
    final boolean forModerators;
    /** Practised before the show: no part of it. */
    final boolean rehearsed;
    /** Whether a newcomer sees it: lines and what happened on the screen, not bookkeeping. */
    final boolean inSnapshot;

    /** Whether viewers see it too; of a hot room they see a sample. */
    private final boolean sampled;

    final @Nullable Author author;
    /** Bytes that the ring had taken in up to this entry, itself included. */
    long through;

    private byte @Nullable [] json;

    RoomEntry(long offset, RoomEvent event, byte[] json, boolean sampled, boolean rehearsed) {
        this.offset = offset;
        this.id = event.about().id();
        this.rehearsed = rehearsed;
        this.forModerators = event.audience() != Audience.EVERYONE;
        this.inSnapshot = !(event instanceof RoomEvent.MessageRemoved
                || event instanceof RoomEvent.StockChanged
                || event instanceof RoomEvent.ViewerTimedOut);
        this.author = event instanceof RoomEvent.MessagePosted posted ? posted.author() : null;
        this.json = json;
        this.sampled = sampled;
    }

    boolean visibleTo(Eyes eyes) {
        if (json == null) return false;
        return switch (eyes) {
            case EVERYONE -> sampled && !forModerators && !rehearsed;
            case STAFF -> !forModerators;
            case MODERATORS -> true;
        };
    }

    byte[] json() {
        if (json == null) throw new IllegalStateException("removed");
        return json;
    }

    int bytes() {
        return OVERHEAD_BYTES + (json == null ? 0 : json.length);
    }

    boolean isMessage() {
        return author != null;
    }

    boolean isRemoved() {
        return json == null;
    }

    void remove() {
        json = null;
    }
}
