package dev.livestall.chat.review;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageRemoved;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps a line out of the room until a moderator, or its time, lets it in. */
@Component
public class HoldingLines {
    private final RoomLog log;
    private final HeldLines held;
    private final Set<String> mine = ConcurrentHashMap.newKeySet();

    /** A moderator looks at the line first. Nobody else sees it meanwhile. */
    @JsonTypeName("held")
    record Held(String id, String messageId, String position) implements Answer {}

    HoldingLines(RoomLog log, HeldLines held) {
        this.log = log;
        this.held = held;
    }

    /** @return {@code held}, or {@code unknown} */
    public Mono<Answer> forReview(
            String commandId, BroadcastEntry broadcast, Room room, MessagePosted line, HoldReason why) {
        return makeRoom(broadcast, room)
                .then(append(broadcast, line, why.code(), 0, null))
                .map(appended -> answer(commandId, line, appended));
    }

    /** The author hears what they hear of every line; viewers see it later. */
    public Mono<Answer> forAWhile(
            String commandId, BroadcastEntry broadcast, Room room, MessagePosted line, int seconds) {
        if (held.isDelayFull(room)) return Answers.refused(commandId, Refusal.TOO_FAST);
        Instant due = line.about().at().plusSeconds(seconds);
        mine.add(line.about().id());
        return Answers.of(commandId, line.about().id(), append(broadcast, line, HoldReason.DELAY.code(), 0, due));
    }

    /** A line that the author sends again. */
    public Answer again(String commandId, Room room, HeldLines.Waiting line) {
        String position = room.positionAt(line.offset()).toString();
        return line.due() == null
                ? new Held(commandId, line.id(), position)
                : new Answer.Ack(commandId, line.id(), position);
    }

    /** Into the queue again, after somebody thought better of it. */
    Mono<Appended> again(BroadcastEntry broadcast, HeldLines.Waiting line) {
        return append(broadcast, line.message(), line.why(), line.round() + 1, null);
    }

    /**
     * Out of the room and into the queue. Sent again it finishes what was begun: a line that waits already and still stands in the room is taken
     * out of it.
     */
    public Mono<Appended> takeOut(BroadcastEntry broadcast, Room room, MessagePosted line, HoldReason why) {
        String id = line.about().id();
        int round = held.nextRound(room, id);
        About about = Facts.about(broadcast, "taken out\n" + id + '\n' + round);
        return makeRoom(broadcast, room)
                .then(append(broadcast, line, why.code(), round, null))
                .then(log.append(broadcast, new MessageRemoved(about, id, MessageRemoved.BY_NOBODY)));
    }

    /** Whether this node took the line: then it lets it out in time, and the others only if this one does not. */
    boolean isMine(String messageId) {
        return mine.contains(messageId);
    }

    void isOut(String messageId) {
        mine.remove(messageId);
    }

    private Mono<Appended> append(
            BroadcastEntry broadcast, MessagePosted line, String why, int round, @Nullable Instant due) {
        About about = Facts.about(broadcast, "held\n" + line.about().id() + '\n' + round);
        return log.append(broadcast, new MessageHeld(about, line, why, round, due));
    }

    private Mono<Void> makeRoom(BroadcastEntry broadcast, Room room) {
        HeldLines.Waiting oldest = held.oldestOfFull(room);
        if (oldest == null) return Mono.empty();
        About about = Reviewing.decision(broadcast, oldest);
        return log.append(broadcast, new MessageRejected(about, oldest.id(), null, "queue-full"))
                .then();
    }

    private static Answer answer(String commandId, MessagePosted line, Appended appended) {
        return appended.fold(
                at -> new Held(commandId, line.about().id(), at.position().toString()),
                () -> new Answer.Unknown(commandId));
    }
}
