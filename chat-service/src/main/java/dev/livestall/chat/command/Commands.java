package dev.livestall.chat.command;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All commands of all features, behind the limit of how many one person may send. */
@Component
public class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Broadcasts broadcasts;
    private final RateLimits rates;
    private final CommandReader reader;
    private final Map<Class<?>, CommandHandler<?>> handlers;

    Commands(Broadcasts broadcasts, RateLimits rates, List<CommandHandler<?>> handlers) {
        this.broadcasts = broadcasts;
        this.rates = rates;
        this.handlers = handlers.stream().collect(Collectors.toMap(CommandHandler::command, Function.identity()));
        this.reader = new CommandReader(handlers.stream()
                .<Class<? extends Command>>map(CommandHandler::command)
                .toList());
    }

    /** @return the one answer, if the command gets one; never an error */
    public Mono<Answer> carryOut(String json, String broadcastId, Asker asker) {
        Duration wait = rates.command(asker.person().id());
        if (wait != null) {
            asker.misbehaved();
            return Mono.just(new Answer.Refused(CommandReader.idOf(json), Refusal.TOO_FAST, wait.toMillis()));
        }
        Command command = reader.read(json);
        if (command == null) {
            asker.misbehaved();
            return Answers.refused(CommandReader.idOf(json), Refusal.BAD_FRAME);
        }
        BroadcastEntry broadcast = broadcasts.find(broadcastId).orElse(null);
        if (broadcast == null) return unknown(command.id());
        return handle(command, broadcast, asker).onErrorResume(fault -> {
            LOG.error("a command failed: {}", command.getClass().getSimpleName(), fault);
            return unknown(command.id());
        });
    }

    @SuppressWarnings("unchecked")
    private <C extends Command> Mono<Answer> handle(C command, BroadcastEntry broadcast, Asker asker) {
        CommandHandler<C> handler = (CommandHandler<C>) handlers.get(command.getClass());
        if (handler == null) throw new IllegalStateException("read, but nobody handles it: " + command.getClass());
        return Mono.defer(() -> handler.carryOut(command, broadcast, asker));
    }

    private static Mono<Answer> unknown(@Nullable String id) {
        return id == null ? Mono.empty() : Mono.just(new Answer.Unknown(id));
    }
}
