package dev.livestall.chat.review;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.room.Room;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.RoomEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A moderator lets a held line in, or not. Who comes second hears that it was decided otherwise. */
@Component
class Reviewing {
    private final RoomLog log;
    private final HeldLines held;

    Reviewing(RoomLog log, HeldLines held) {
        this.log = log;
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
        RoomEvent decision = event(line, release, broadcast, asker.person().id(), why);
        return log.append(broadcast, decision)
                .map(appended -> appended.fold(
                        at -> afterwards(commandId, messageId, release, room), () -> new Answer.Unknown(commandId)));
    }

    private static RoomEvent event(
            HeldLines.Waiting line, boolean release, BroadcastEntry broadcast, String by, @Nullable String why) {
        About about = decision(broadcast, line);
        return release
                ? new MessageReleased(about, line.message(), by)
                : new MessageRejected(about, line.id(), by, why);
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
