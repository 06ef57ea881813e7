package dev.livestall.chat.moderation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.archive.Archive;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RemovedLine;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.room.Room;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a line back, for everyone and for good. One line has one removal, whoever asks for it again. */
@Component
class RemovingLines implements CommandHandler<RemovingLines.Remove> {
    private static final Duration ARCHIVE_ANSWERS_WITHIN = Duration.ofSeconds(3);

    private final RoomLog log;
    private final Archive archive;

    @JsonTypeName("remove")
    record Remove(String id, String messageId) implements Command {
        Remove {
            Fields.aboutMessage(id, messageId);
        }
    }

    RemovingLines(RoomLog log, Archive archive) {
        this.log = log;
        this.archive = archive;
    }

    @Override
    public Class<Remove> command() {
        return Remove.class;
    }

    @Override
    public Mono<Answer> carryOut(Remove remove, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(remove.id(), Refusal.NOT_ALLOWED);
        return isKnown(remove.messageId(), broadcast, asker.room())
                .flatMap(known -> known
                        ? Answers.of(remove.id(), remove.messageId(), append(remove, broadcast, asker))
                        : Answers.refused(remove.id(), Refusal.UNKNOWN_MESSAGE));
    }

    /** The archive is asked only for a line that is older than what this node holds of the room. */
    private Mono<Boolean> isKnown(String messageId, BroadcastEntry broadcast, Room room) {
        if (room.authorOf(messageId) != null || room.isRemoved(messageId)) return Mono.just(true);
        return archive.has(broadcast.shopId(), broadcast.id(), messageId).timeout(ARCHIVE_ANSWERS_WITHIN);
    }

    private Mono<Appended> append(Remove remove, BroadcastEntry broadcast, Asker asker) {
        return log.append(
                broadcast,
                RemovedLine.of(broadcast, remove.messageId(), asker.person().id()));
    }
}
