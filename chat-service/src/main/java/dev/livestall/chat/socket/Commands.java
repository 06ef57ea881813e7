package dev.livestall.chat.socket;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.moderation.RateLimits;
import dev.livestall.chat.moderation.Refusal;
import dev.livestall.chat.presence.Presence;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What a client asks for, once it has joined. */
@Component
class Commands {
    private final Broadcasts broadcasts;
    private final RateLimits rates;
    private final Speaking speaking;
    private final Moderating moderating;
    private final Presence presence;
    private final Activity activity;

    Commands(
            Broadcasts broadcasts,
            RateLimits rates,
            Speaking speaking,
            Moderating moderating,
            Presence presence,
            Activity activity) {
        this.broadcasts = broadcasts;
        this.rates = rates;
        this.speaking = speaking;
        this.moderating = moderating;
        this.presence = presence;
        this.activity = activity;
    }

    void carryOut(Connection connection, Member member, String json) {
        Duration wait = rates.command(member.person().id());
        if (wait != null) {
            connection.send(new ServerFrame.Refused(ReadFrame.idOf(json), Refusal.TOO_FAST, wait.toMillis()));
            connection.countTooFast();
            return;
        }
        ClientFrame frame = ReadFrame.read(json);
        BroadcastEntry broadcast = broadcasts.find(connection.broadcastId).orElse(null);
        if (broadcast == null) connection.close(Goodbye.UNKNOWN_BROADCAST);
        else if (frame == null || frame instanceof ClientFrame.Join) connection.badFrame(json);
        else carryOut(connection, member, broadcast, frame);
    }

    private void carryOut(Connection connection, Member member, BroadcastEntry broadcast, ClientFrame frame) {
        if (frame instanceof ClientFrame.Post post) {
            speaking.post(connection, member, broadcast, post);
        } else if (frame instanceof ClientFrame.Name name) {
            speaking.name(connection, member, broadcast, name);
        } else if (frame instanceof ClientFrame.Remove remove) {
            moderating.remove(connection, member, broadcast, remove);
        } else if (frame instanceof ClientFrame.Timeout timeout) {
            moderating.timeOut(connection, member, broadcast, timeout);
        } else if (frame instanceof ClientFrame.Ping) {
            connection.send(new ServerFrame.Pong(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        } else if (!member.person().role().isStaff()) {
            note(member, broadcast, frame);
        }
    }

    /** What viewers do beside talking; nobody waits for an answer, and of staff nothing is counted. */
    private void note(Member member, BroadcastEntry broadcast, ClientFrame frame) {
        String viewerId = member.person().id();
        if (frame instanceof ClientFrame.Heart heart) {
            presence.heart(broadcast.id(), heart.count());
            activity.engaged(broadcast, viewerId, Engagement.REACTION);
        } else if (frame instanceof ClientFrame.Seen seen) {
            activity.seen(broadcast, viewerId, seen.productId(), seen.surface(), seen.surfaceId());
        } else if (frame instanceof ClientFrame.Click click) {
            activity.clicked(
                    broadcast,
                    viewerId,
                    click.productId(),
                    click.surface(),
                    click.surfaceId(),
                    click.messageId(),
                    click.campaign());
        }
    }
}
