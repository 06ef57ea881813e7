package dev.livestall.chat.activity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.presence.Presence;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hearts, collected by the page; the room sees one number a second. Of staff nothing is counted. */
@Component
class NotingHearts implements CommandHandler<NotingHearts.Heart> {
    private final Presence presence;
    private final Activity activity;

    @JsonTypeName("heart")
    record Heart(int count) implements Command {
        Heart {
            Fields.between("count", count, 1, 20);
        }
    }

    NotingHearts(Presence presence, Activity activity) {
        this.presence = presence;
        this.activity = activity;
    }

    @Override
    public Class<Heart> command() {
        return Heart.class;
    }

    @Override
    public Mono<Answer> carryOut(Heart heart, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().isStaff()) {
            presence.heart(broadcast.id(), heart.count());
            activity.engaged(broadcast, asker.person().id(), Engagement.REACTION);
        }
        return Mono.empty();
    }
}
