package dev.livestall.chat.reaction;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.Reaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a message an emoji, or takes it back. Sent again it changes nothing more. */
@Component
class Reacting implements CommandHandler<Reacting.React> {
    private final Reactions reactions;
    private final CollectingReactions collecting;
    private final Activity activity;

    /**
     * @param emoji one of {@link Reactions#EMOJI}
     * @param on false takes it back; absent gives it
     */
    @JsonTypeName("react")
    record React(
            String id,
            String messageId,
            String emoji,
            @Nullable Boolean on) implements Command {
        React {
            Fields.aboutMessage(id, messageId);
            Fields.text("emoji", emoji, 40);
        }
    }

    Reacting(Reactions reactions, CollectingReactions collecting, Activity activity) {
        this.reactions = reactions;
        this.collecting = collecting;
        this.activity = activity;
    }

    @Override
    public Class<React> command() {
        return React.class;
    }

    @Override
    public Mono<Answer> carryOut(React react, BroadcastEntry broadcast, Asker asker) {
        Refusal refusal = refusal(react, broadcast, asker);
        if (refusal != null) return Answers.refused(react.id(), refusal);
        String viewerId = asker.person().id();
        boolean on = !Boolean.FALSE.equals(react.on());
        Mono<Appended> outcome =
                collecting.collect(broadcast, new Reaction(react.messageId(), viewerId, react.emoji(), on));
        if (outcome == null) return Answers.refused(react.id(), Refusal.TOO_FAST);
        if (!asker.person().role().isStaff()) activity.engaged(broadcast, viewerId, Engagement.REACTION);
        return Answers.of(react.id(), null, outcome);
    }

    private @Nullable Refusal refusal(React react, BroadcastEntry broadcast, Asker asker) {
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return shut;
        if (!Reactions.EMOJI.contains(react.emoji())) return Refusal.UNKNOWN_EMOJI;
        if (asker.room().authorOf(react.messageId()) == null) return Refusal.UNKNOWN_MESSAGE;
        return asker.room().ask(reactions, RoomReactions::isFull) ? Refusal.FULL : null;
    }
}
