package dev.livestall.chat.moderation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.room.Room;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import dev.livestall.events.RoomEvent.MessageRemoved;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a line back, for everyone and for good. One line has one removal, whoever asks for it again. */
@Component
class RemovingLines implements CommandHandler<RemovingLines.Remove> {
    private final RoomLog log;

    @JsonTypeName("remove")
    record Remove(String id, String messageId) implements Command {
        Remove {
            Fields.id(id);
            Fields.uuid("messageId", messageId);
        }
    }

    RemovingLines(RoomLog log) {
        this.log = log;
    }

    @Override
    public Class<Remove> command() {
        return Remove.class;
    }

    @Override
    public Mono<Answer> carryOut(Remove remove, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(remove.id(), Refusal.NOT_ALLOWED);
        if (!isKnown(remove.messageId(), asker.room())) return Answers.refused(remove.id(), Refusal.UNKNOWN_MESSAGE);
        MessageRemoved removed = removal(broadcast, asker.person().id(), remove.messageId());
        return Answers.of(remove.id(), remove.messageId(), log.append(broadcast, removed));
    }

    private static boolean isKnown(String messageId, Room room) {
        return room.authorOf(messageId) != null || room.isRemoved(messageId);
    }

    private static MessageRemoved removal(BroadcastEntry broadcast, String by, String messageId) {
        String id =
                MessageIds.nameBased(broadcast.id() + "\nremove\n" + messageId).toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new MessageRemoved(
                About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode()), messageId, by);
    }
}
