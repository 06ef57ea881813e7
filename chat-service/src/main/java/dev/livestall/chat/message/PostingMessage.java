package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageShadowed;
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

    /** The line as it will stand in the log. */
    public MessagePosted message(BroadcastEntry broadcast, Said said) {
        String id = MessageIds.of(broadcast.id(), said.author().viewerId(), said.clientMessageId());
        About about = About.of(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                broadcast.shopId(),
                broadcast.id(),
                broadcast.mode());
        return said.at(about);
    }

    public Mono<Appended> post(BroadcastEntry broadcast, MessagePosted message) {
        return log.append(broadcast, message);
    }

    /** For its author and moderators alone. It has the message's id, so that a retry is the same line. */
    public Mono<Appended> postHidden(BroadcastEntry broadcast, MessagePosted message) {
        return log.append(broadcast, new MessageShadowed(message.about(), message));
    }
}
