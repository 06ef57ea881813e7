package dev.livestall.chat.review;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.question.Asking;
import dev.livestall.chat.room.Room;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A held line enters the room; if it asks something, the room hears that too. */
@Component
class LettingIn {
    private final RoomLog log;
    private final HeldLines held;

    LettingIn(RoomLog log, HeldLines held) {
        this.log = log;
        this.held = held;
    }

    /** @param by null if only its time has come */
    Mono<Appended> letIn(BroadcastEntry broadcast, Room room, HeldLines.Waiting line, @Nullable String by) {
        MessagePosted message = line.message();
        MessageReleased released = new MessageReleased(Reviewing.decision(broadcast, line), message, by);
        Mono<Appended> entered = log.append(broadcast, released);
        if (!message.asks()) return entered;
        return entered.flatMap(appended -> isIn(room, line.id())
                ? log.append(
                                broadcast,
                                Asking.event(
                                        broadcast, line.id(), message.author().viewerId()))
                        .thenReturn(appended)
                : Mono.just(appended));
    }

    /** Of two decisions the first in the log counts, and that may have been the other one. */
    private boolean isIn(Room room, String messageId) {
        HeldLines.Decided decided = held.decided(room, messageId);
        return decided != null && decided.released();
    }
}
