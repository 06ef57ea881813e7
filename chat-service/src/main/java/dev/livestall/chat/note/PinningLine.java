package dev.livestall.chat.note;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Quote;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a line over the chat; it takes the place of the one before. */
@Component
class PinningLine implements CommandHandler<PinningLine.PinLine> {
    private static final int TEXT_CHARS = 300;

    private final RoomLog log;

    /** Either {@code messageId} or {@code text} (at most 300 characters a language). */
    @JsonTypeName("pin-line")
    record PinLine(
            String id, @Nullable String messageId, @Nullable Words text) implements Command {
        PinLine {
            Fields.id(id);
            Fields.optionalUuid("messageId", messageId);
            if ((messageId == null) == (text == null)) throw new IllegalArgumentException("one of both");
            if (text != null) {
                Fields.text("text", text.ko(), TEXT_CHARS);
                Fields.optional("text", text.en(), TEXT_CHARS);
            }
        }
    }

    PinningLine(RoomLog log) {
        this.log = log;
    }

    @Override
    public Class<PinLine> command() {
        return PinLine.class;
    }

    @Override
    public Mono<Answer> carryOut(PinLine pin, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(pin.id(), Refusal.NOT_ALLOWED);
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return Answers.refused(pin.id(), shut);
        MessagePosted line = pin.messageId() == null ? null : asker.room().line(pin.messageId());
        if (pin.messageId() != null && line == null) return Answers.refused(pin.id(), Refusal.UNKNOWN_MESSAGE);
        Quote quote =
                line == null ? null : new Quote(line.about().id(), line.author().nickname(), line.text());
        String by = asker.person().id();
        LinePinned pinned = new LinePinned(
                Stamp.of(broadcast, "pin-line", by, pin.id()),
                quote,
                pin.text(),
                by,
                line == null ? null : line.author().viewerId());
        return Answers.of(pin.id(), pinned.about().id(), log.append(broadcast, pinned));
    }
}
