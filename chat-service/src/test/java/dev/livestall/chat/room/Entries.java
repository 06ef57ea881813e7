package dev.livestall.chat.room;

import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.Mode;
import dev.livestall.events.Quote;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import java.time.Instant;
import java.util.List;

/** Events for tests; the message at offset 7 has the id m7. */
final class Entries {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    private Entries() {}

    static About about(String id) {
        return About.of(id, NOW, "shop", "show", Mode.LIVE);
    }

    static MessagePosted posted(String id, String text) {
        return new MessagePosted(about(id), "c", new Author("v", "n", Role.VIEWER, false), text, List.of());
    }

    static MessageRemoved removed(String messageId) {
        return new MessageRemoved(about("r" + messageId), messageId, "host");
    }

    static ViewerTimedOut timedOut(String viewerId) {
        return new ViewerTimedOut(about("t" + viewerId), viewerId, NOW.plusSeconds(60), "host", null);
    }

    static RoomEntry message(long offset) {
        RoomEvent event = posted("m" + offset, "말");
        return new RoomEntry(offset, event, EventJson.ROOM.encode(event), true, false);
    }

    static MessagePosted replied(String id, String messageId) {
        Author author = new Author("w", "n", Role.VIEWER, false);
        Quote quote = new Quote(messageId, "n", "the beginning");
        return new MessagePosted(about(id), "c", author, "답", List.of(), quote, null);
    }

    static RoomEntry reply(long offset, String messageId) {
        RoomEvent event = replied("m" + offset, messageId);
        return new RoomEntry(offset, event, EventJson.ROOM.encode(event), true, false);
    }

    static boolean apply(Room room, long offset, RoomEvent event) {
        return room.apply(offset, NOW.toEpochMilli() + offset, event, EventJson.ROOM.encode(event));
    }
}
