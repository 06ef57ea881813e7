package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.BuyLink;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import dev.livestall.events.RoomEvent.MessagePosted;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** @param text as it shall stand in the log: normalised and masked */
    public Mono<Appended> post(
            BroadcastEntry broadcast, Author author, String clientMessageId, String text, List<BuyLink> links) {
        String id = MessageIds.of(broadcast.id(), author.viewerId(), clientMessageId);
        About about = About.of(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                broadcast.shopId(),
                broadcast.id(),
                broadcast.mode());
        return log.append(broadcast, new MessagePosted(about, clientMessageId, author, text, links));
    }
}
