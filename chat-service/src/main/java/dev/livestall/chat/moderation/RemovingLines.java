package dev.livestall.chat.moderation;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.moderation.Verdict.Refused;
import dev.livestall.chat.room.Room;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent.MessageRemoved;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a line back, for everyone and for good. */
@Component
public class RemovingLines {
    private final RoomLog log;

    RemovingLines(RoomLog log) {
        this.log = log;
    }

    public @Nullable Refused refuses(Role role, Room room, String messageId) {
        if (!role.moderates()) return new Refused(Refusal.NOT_ALLOWED);
        boolean known = room.authorOf(messageId) != null || room.isRemoved(messageId);
        return known ? null : new Refused(Refusal.UNKNOWN_MESSAGE);
    }

    /** One line has one removal, whoever asks for it again. */
    public Mono<Appended> remove(BroadcastEntry broadcast, String by, String messageId) {
        String id =
                MessageIds.nameBased(broadcast.id() + "\nremove\n" + messageId).toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        About about = About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
        return log.append(broadcast, new MessageRemoved(about, messageId, by));
    }
}
