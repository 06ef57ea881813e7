package dev.livestall.chat.moderation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.MessageIds;
import dev.livestall.events.RoomEvent.ViewerTimedOut;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Silences a viewer in a room for a while. A command that is sent again is the same time-out. */
@Component
class TimingOut implements CommandHandler<TimingOut.Timeout> {
    private final RoomLog log;

    /** {@code seconds} 10–86,400. */
    @JsonTypeName("timeout")
    record Timeout(String id, String viewerId, int seconds) implements Command {
        Timeout {
            Fields.id(id);
            Fields.uuid("viewerId", viewerId);
            Fields.between("seconds", seconds, 10, 86_400);
        }
    }

    TimingOut(RoomLog log) {
        this.log = log;
    }

    @Override
    public Class<Timeout> command() {
        return Timeout.class;
    }

    @Override
    public Mono<Answer> carryOut(Timeout timeout, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().moderates()) return Answers.refused(timeout.id(), Refusal.NOT_ALLOWED);
        ViewerTimedOut timedOut = timedOut(timeout, broadcast, asker.person().id());
        return Answers.of(timeout.id(), null, log.append(broadcast, timedOut));
    }

    private static ViewerTimedOut timedOut(Timeout timeout, BroadcastEntry broadcast, String by) {
        String id = MessageIds.nameBased(broadcast.id() + "\ntimeout\n" + by + '\n' + timeout.id())
                .toString();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        About about = About.of(id, now, broadcast.shopId(), broadcast.id(), broadcast.mode());
        return new ViewerTimedOut(about, timeout.viewerId(), now.plusSeconds(timeout.seconds()), by);
    }
}
