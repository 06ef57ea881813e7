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
import dev.livestall.events.Mode;
import dev.livestall.events.RoomMode;
import dev.livestall.events.StageEvent.RoomModeChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets how a room works. What the command does not name stays as it is. */
@Component
class ChangingMode implements CommandHandler<ChangingMode.Mode> {
    private final Deciding deciding;

    @JsonTypeName("mode")
    record Mode(
            String id,
            @Nullable Integer slowSeconds,
            @Nullable Boolean frozen,
            @Nullable Boolean buyersOnly,
            @Nullable Boolean followersOnly,
            @Nullable Boolean emojiOnly,
            @Nullable Boolean unique,
            @Nullable Integer delaySeconds,
            @Nullable Boolean holdAll)
            implements Command {
        Mode {
            Fields.id(id);
            Fields.between("slowSeconds", RoomModes.seconds(slowSeconds), 0, 120);
            Fields.between("delaySeconds", RoomModes.seconds(delaySeconds), 0, 60);
        }

        RoomMode change() {
            return new RoomMode(
                    slowSeconds, frozen, buyersOnly, followersOnly, emojiOnly, unique, delaySeconds, holdAll, null);
        }
    }

    ChangingMode(Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public Class<Mode> command() {
        return Mode.class;
    }

    @Override
    public Mono<Answer> carryOut(Mode mode, BroadcastEntry broadcast, Asker asker) {
        if (mode.change().equals(RoomMode.UNCHANGED)) return Answers.refused(mode.id(), Refusal.BAD_FRAME);
        return deciding.decide(mode, broadcast, asker, (it, about, by) -> new RoomModeChanged(about, it.change(), by));
    }
}
