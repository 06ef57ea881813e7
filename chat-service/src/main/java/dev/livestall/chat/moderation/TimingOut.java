package dev.livestall.chat.moderation;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.moderation.Verdict.Refused;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent.ViewerTimedOut;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Silences a viewer in a room for a while. */
@Component
public class TimingOut {
    private final RoomLog log;

    TimingOut(RoomLog log) {
        this.log = log;
    }

    public @Nullable Refused refuses(Role role) {
        return role.moderates() ? null : new Refused(Refusal.NOT_ALLOWED);
    }

    /** @param commandId the moderator's own id of this command: sent again it is the same time-out */
    public Mono<Appended> timeOut(BroadcastEntry broadcast, String by, String commandId, String viewerId, int seconds) {
        String id = MessageIds.nameBased(broadcast.id() + "\ntimeout\n" + by + '\n' + commandId)
                .toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        About about = About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
        return log.append(broadcast, new ViewerTimedOut(about, viewerId, now.plusSeconds(seconds), by));
    }
}
