package dev.livestall.chat.command;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the time, to clients that want to know whether anybody is there. */
@Component
class Pinging implements CommandHandler<Pinging.Ping> {

    @JsonTypeName("ping")
    record Ping() implements Command {}

    @JsonTypeName("pong")
    record Pong(Instant serverTime) implements Answer {}

    @Override
    public Class<Ping> command() {
        return Ping.class;
    }

    @Override
    public Mono<Answer> carryOut(Ping ping, BroadcastEntry broadcast, Asker asker) {
        return Mono.just(new Pong(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }
}
