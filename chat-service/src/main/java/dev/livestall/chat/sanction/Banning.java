package dev.livestall.chat.sanction;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Deciding;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.Banned;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.SanctionEvent.ViewerBanned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Bans a viewer from every room of the shop: their sockets are closed on every node, and they can't come in again. */
@Component
public class Banning implements CommandHandler<Banning.Ban> {
    private final Deciding deciding;
    private final DirectoryWriter directory;

    /** Sent again it is the same ban. */
    @JsonTypeName("ban")
    record Ban(String id, String viewerId, @Nullable String why) implements Command {
        Ban {
            SanctioningViewers.check(id, viewerId, why);
        }
    }

    Banning(Deciding deciding, DirectoryWriter directory) {
        this.deciding = deciding;
        this.directory = directory;
    }

    @Override
    public Class<Ban> command() {
        return Ban.class;
    }

    /** First the room's log, which the audit is made from, then the directory; only both together are acknowledged. */
    @Override
    public Mono<Answer> carryOut(Ban ban, BroadcastEntry broadcast, Asker asker) {
        return deciding.decide(
                        ban, broadcast, asker, (it, about, by) -> new ViewerBanned(about, it.viewerId(), by, it.why()))
                .flatMap(answer -> answer instanceof Answer.Ack
                        ? directory.write(entry(ban, broadcast, asker)).thenReturn(answer)
                        : Mono.just(answer));
    }

    private static Banned entry(Ban ban, BroadcastEntry broadcast, Asker asker) {
        About about = Deciding.about(ban, broadcast, asker.person().id());
        return new Banned(ban.viewerId(), broadcast.shopId(), broadcast.id(), about.id(), about.at());
    }
}
