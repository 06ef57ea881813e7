package dev.livestall.chat.note;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.StageEvent.LineUnpinned;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the pinned line down. Where none is pinned that is done already. */
@Component
class UnpinningLine implements CommandHandler<UnpinningLine.UnpinLine> {
    private final RoomLog log;
    private final Notes notes;

    @JsonTypeName("unpin-line")
    record UnpinLine(String id) implements Command {
        UnpinLine {
            Fields.id(id);
        }
    }

    UnpinningLine(RoomLog log, Notes notes) {
        this.log = log;
        this.notes = notes;
    }

    @Override
    public Class<UnpinLine> command() {
        return UnpinLine.class;
    }

    @Override
    public Mono<Answer> carryOut(UnpinLine unpin, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(unpin.id(), Refusal.NOT_ALLOWED);
        LinePinned pinned = asker.room().ask(notes, RoomNotes::pinned);
        if (pinned == null) {
            return Mono.just(
                    new Answer.Ack(unpin.id(), null, asker.room().position().toString()));
        }
        String pinId = pinned.about().id();
        LineUnpinned unpinned = new LineUnpinned(
                Stamp.of(broadcast, "unpin-line", pinId), pinId, asker.person().id());
        return Answers.of(unpin.id(), pinId, log.append(broadcast, unpinned));
    }
}
