package dev.livestall.chat.message;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.RoomEvent;
import reactor.core.publisher.Mono;

/** The log of a room. */
public interface RoomLog {

    /**
     * Appends the event, unless the log has one with its id.
     *
     * @return what is known of it in time; never an error because the log did not answer. Signals on any thread
     */
    Mono<Appended> append(BroadcastEntry broadcast, RoomEvent event);
}
