package dev.livestall.chat.command;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.RoomEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What moderators decide: refused to everyone else, and one event for one command however often it is sent. */
@Component
public class Deciding {
    private final RoomLog log;

    /** What is decided, as it shall stand in the log. */
    public interface Decision<C> {
        RoomEvent event(C command, About about, String by);
    }

    public Deciding(RoomLog log) {
        this.log = log;
    }

    /** A handler for commands that have an id and become one event of the room. */
    public <C extends Command> CommandHandler<C> handler(Class<C> kind, Decision<C> decision) {
        return new CommandHandler<>() {
            @Override
            public Class<C> command() {
                return kind;
            }

            @Override
            public Mono<Answer> carryOut(C command, BroadcastEntry broadcast, Asker asker) {
                return decide(command, broadcast, asker, decision);
            }
        };
    }

    public <C extends Command> Mono<Answer> decide(
            C command, BroadcastEntry broadcast, Asker asker, Decision<C> decision) {
        String id = Fields.id(command.id());
        if (!asker.person().role().moderates()) return Answers.refused(id, Refusal.NOT_ALLOWED);
        String by = asker.person().id();
        return Answers.of(id, null, log.append(broadcast, decision.event(command, about(command, broadcast, by), by)));
    }

    /** What the event of this command says of itself. */
    public static About about(Command command, BroadcastEntry broadcast, String by) {
        String type = command.getClass().getAnnotation(JsonTypeName.class).value();
        return Facts.about(broadcast, type + '\n' + by + '\n' + command.id());
    }
}
