package dev.livestall.chat.review;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.room.Room;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessageRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A moderator lets a held line in, or not. Who comes second hears that it was decided otherwise. */
@Component
class Reviewing {
    private final RoomLog log;
    private final HeldLines held;
    private final LettingIn lettingIn;

    Reviewing(RoomLog log, HeldLines held, LettingIn lettingIn) {
        this.log = log;
        this.lettingIn = lettingIn;
        this.held = held;
    }

    Mono<Answer> decide(
            String commandId,
            String messageId,
            @Nullable String why,
            boolean release,
            BroadcastEntry broadcast,
            Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(commandId, Refusal.NOT_ALLOWED);
        Room room = asker.room();
        HeldLines.Waiting line = held.waiting(room, messageId);
        if (line == null) return Mono.just(afterwards(commandId, messageId, release, room));
        String by = asker.person().id();
        Mono<Appended> decision = release
                ? lettingIn.letIn(broadcast, room, line, by)
                : log.append(broadcast, new MessageRejected(decision(broadcast, line), line.id(), by, why));
        return decision.map(appended -> appended.fold(
                at -> afterwards(commandId, messageId, release, room), () -> new Answer.Unknown(commandId)));
    }

    /** Both decisions of a round have this id: the first in the log counts. */
    static About decision(BroadcastEntry broadcast, HeldLines.Waiting line) {
        return Facts.about(broadcast, "review\n" + line.id() + '\n' + line.round());
    }

    private Answer afterwards(String commandId, String messageId, boolean release, Room room) {
        HeldLines.Decided decided = held.decided(room, messageId);
        if (decided == null) return new Answer.Refused(commandId, Refusal.NOT_HELD, null);
        if (decided.released() != release) return new Answer.Refused(commandId, Refusal.ALREADY_DECIDED, null);
        return new Answer.Ack(commandId, messageId, room.position().toString());
    }
}
