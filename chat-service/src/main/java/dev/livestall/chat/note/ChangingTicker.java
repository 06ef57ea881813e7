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
import dev.livestall.events.StageEvent.TickerChanged;
import dev.livestall.events.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the text that runs over the screen, until another one or none is set. */
@Component
class ChangingTicker implements CommandHandler<ChangingTicker.Ticker> {
    private static final int TEXT_CHARS = 200;

    private final RoomLog log;

    /** {@code text} at most 200 characters a language; without it the ticker is cleared. */
    @JsonTypeName("ticker")
    record Ticker(String id, @Nullable Words text) implements Command {
        Ticker {
            Fields.id(id);
            if (text != null) {
                Fields.text("text", text.ko(), TEXT_CHARS);
                Fields.optional("text", text.en(), TEXT_CHARS);
            }
        }
    }

    ChangingTicker(RoomLog log) {
        this.log = log;
    }

    @Override
    public Class<Ticker> command() {
        return Ticker.class;
    }

    @Override
    public Mono<Answer> carryOut(Ticker ticker, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(ticker.id(), Refusal.NOT_ALLOWED);
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return Answers.refused(ticker.id(), shut);
        String by = asker.person().id();
        TickerChanged changed = new TickerChanged(Stamp.of(broadcast, "ticker", by, ticker.id()), ticker.text(), by);
        return Answers.of(ticker.id(), null, log.append(broadcast, changed));
    }
}
