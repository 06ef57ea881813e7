package dev.livestall.chat.appeal;

import dev.livestall.chat.archive.Appeal;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.sanction.Sanctions;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a viewer could say something against now. */
@Component
class Sanctioned {
    private final BannedViewers banned;
    private final Sanctions sanctions;
    private final Entrance entrance;

    Sanctioned(BannedViewers banned, Sanctions sanctions, Entrance entrance) {
        this.banned = banned;
        this.sanctions = sanctions;
        this.entrance = entrance;
    }

    /**
     * @param broadcastId where it was decided
     * @param until null for a ban, which has no end
     */
    record Sanction(
            String sanctionId,
            String broadcastId,
            String kind,
            @Nullable Instant until) {}

    /** A ban in the whole shop, or else a time-out in this room. @return empty if there is neither */
    Mono<Sanction> of(BroadcastEntry broadcast, String viewerId, CheckedToken token) {
        return banned.find(broadcast.shopId(), viewerId)
                .map(ban -> Mono.just(new Sanction(ban.sanctionId(), ban.broadcastId(), Appeal.BAN, null)))
                .orElseGet(() -> timeout(broadcast, viewerId, token));
    }

    private Mono<Sanction> timeout(BroadcastEntry broadcast, String viewerId, CheckedToken token) {
        return entrance.admit(broadcast.id(), token)
                .mapNotNull(guest -> sanctions.timedOut(guest.room(), viewerId, Instant.now()))
                .map(out -> new Sanction(out.sanctionId(), broadcast.id(), Appeal.TIMEOUT, out.until()));
    }
}
