package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.shop.Shop;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A show. @param partition its partition of {@code room-events} */
public record Broadcast(
        UUID id,
        UUID shopId,
        Words title,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        int partition,
        @Nullable Video video,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean live() {
        return state == BroadcastState.LIVE;
    }

    Broadcast started(Instant now) {
        return new Broadcast(id, shopId, title, BroadcastState.LIVE, mode, audience, partition, video, now, null);
    }

    Broadcast ended(Instant now) {
        return new Broadcast(id, shopId, title, BroadcastState.ENDED, mode, audience, partition, video, startedAt, now);
    }

    /** What an event of its room says of itself. */
    public About about(Instant at) {
        return About.of(UUID.randomUUID().toString(), at, shopId.toString(), id.toString(), mode);
    }

    BroadcastEntry entry(Shop shop) {
        return new BroadcastEntry(
                id.toString(),
                shopId.toString(),
                shop.name(),
                title,
                state,
                mode,
                audience,
                partition,
                shop.allowedOrigins(),
                video,
                startedAt,
                endedAt);
    }
}
