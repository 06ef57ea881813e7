package dev.livestall.chat.sanction;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.events.DirectoryEntry.Banned;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.SanctionEvent.ViewerUnbanned;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a ban back. */
@Component
class Unbanning implements CommandHandler<Unbanning.Unban> {
    private final Deciding deciding;
    private final DirectoryWriter directory;

    @JsonTypeName("unban")
    record Unban(String id, String viewerId) implements Command {
        Unban {
            SanctioningViewers.check(id, viewerId, null);
        }
    }

    Unbanning(Deciding deciding, DirectoryWriter directory) {
        this.deciding = deciding;
        this.directory = directory;
    }

    @Override
    public Class<Unban> command() {
        return Unban.class;
    }

    @Override
    public Mono<Answer> carryOut(Unban unban, BroadcastEntry broadcast, Asker asker) {
        String key = Banned.key(broadcast.shopId(), unban.viewerId());
        return deciding.decide(unban, broadcast, asker, (it, about, by) -> new ViewerUnbanned(about, it.viewerId(), by))
                .flatMap(answer ->
                        answer instanceof Answer.Ack ? directory.remove(key).thenReturn(answer) : Mono.just(answer));
    }
}
