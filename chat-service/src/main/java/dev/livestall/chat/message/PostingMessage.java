package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A line that passed all checks enters the room. */
@Component
public class PostingMessage {
    private final RoomLog log;
    private final Clock clock = Clock.systemUTC();

    PostingMessage(RoomLog log) {
        this.log = log;
    }

    public Mono<Appended> post(BroadcastEntry broadcast, Said said) {
        String id = MessageIds.of(broadcast.id(), said.author().viewerId(), said.clientMessageId());
        About about = About.of(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                broadcast.shopId(),
                broadcast.id(),
                broadcast.mode());
        return log.append(broadcast, said.at(about));
    }
}
