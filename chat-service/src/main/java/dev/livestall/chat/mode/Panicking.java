package dev.livestall.chat.mode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.RoomMode;
import dev.livestall.events.StageEvent.RoomModeChanged;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One button for a room that got out of hand, and the same one back: what was set before comes back with its end. */
@Component
class Panicking implements CommandHandler<Panicking.Panic> {
    private static final RoomMode ON = new RoomMode(30, true, null, null, null, null, null, true, true);

    private final Deciding deciding;
    private final RoomModes modes;

    @JsonTypeName("panic")
    record Panic(String id, boolean on) implements Command {
        Panic {
            Fields.id(id);
        }
    }

    Panicking(Deciding deciding, RoomModes modes) {
        this.deciding = deciding;
        this.modes = modes;
    }

    @Override
    public Class<Panic> command() {
        return Panic.class;
    }

    @Override
    public Mono<Answer> carryOut(Panic panic, BroadcastEntry broadcast, Asker asker) {
        RoomMode before = modes.beforePanic(asker.room());
        RoomMode change = panic.on() ? ON : before == null ? null : undo(before);
        if (!asker.person().role().moderates()) return Answers.refused(panic.id(), Refusal.NOT_ALLOWED);
        if (change == null || panic.on() && before != null) {
            return Mono.just(
                    new Answer.Ack(panic.id(), null, asker.room().position().toString()));
        }
        return deciding.decide(panic, broadcast, asker, (it, about, by) -> new RoomModeChanged(about, change, by));
    }

    /** Only what the button set; what was changed beside it meanwhile stays. */
    private static RoomMode undo(RoomMode before) {
        return new RoomMode(
                before.slowSeconds(), before.frozen(), null, null, null, null, null, before.holdAll(), false);
    }
}
