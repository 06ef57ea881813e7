package dev.livestall.chat.activity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Surface;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A product was on a viewer's screen. Nobody waits for an answer, and of staff nothing is counted. */
@Component
class NotingSeen implements CommandHandler<NotingSeen.Seen> {
    private final Activity activity;

    @JsonTypeName("seen")
    record Seen(String productId, Surface surface, String surfaceId) implements Command {
        Seen {
            Fields.uuid("productId", productId);
            Fields.present("surface", surface);
            Fields.text("surfaceId", surfaceId, 64);
        }
    }

    NotingSeen(Activity activity) {
        this.activity = activity;
    }

    @Override
    public Class<Seen> command() {
        return Seen.class;
    }

    @Override
    public Mono<Answer> carryOut(Seen seen, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().isStaff()) {
            activity.seen(broadcast, asker.person().id(), seen.productId(), seen.surface(), seen.surfaceId());
        }
        return Mono.empty();
    }
}
