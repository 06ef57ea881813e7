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

/**
 * A show.
 *
 * @param mode what the show is for, fixed when it is made; see {@link #modeNow}
 * @param partition its partition of {@code room-events}
 */
public record Broadcast(
        UUID id,
        UUID shopId,
        Plan plan,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        int partition,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /**
     * What a host may change at any time before the end.
     *
     * @param scheduledAt when it is announced to start
     * @param displayOffsetMillis by how much the picture is later than the room
     */
    public record Plan(
            Words title, @Nullable Video video, @Nullable Instant scheduledAt, int displayOffsetMillis) {}

    public Words title() {
        return plan.title();
    }

    public boolean live() {
        return state == BroadcastState.LIVE;
    }

    /** Whether products can be shown in its room: it is live, or the team practises. */
    public boolean onAir() {
        return live() || state == BroadcastState.REHEARSAL;
    }

    /** What happens now counts as this: nothing of a rehearsal counts. */
    public Mode modeNow() {
        return state == BroadcastState.REHEARSAL ? Mode.REHEARSAL : mode;
    }

    Broadcast planned(Plan next) {
        boolean waits = state == BroadcastState.DRAFT || state == BroadcastState.SCHEDULED;
        return with(next, waits ? waiting(next) : state, startedAt, endedAt);
    }

    Broadcast rehearsing() {
        return with(plan, BroadcastState.REHEARSAL, null, null);
    }

    Broadcast rehearsed() {
        return with(plan, waiting(plan), null, null);
    }

    Broadcast started(Instant now) {
        return with(plan, BroadcastState.LIVE, now, null);
    }

    Broadcast ended(Instant now) {
        return with(plan, BroadcastState.ENDED, startedAt, now);
    }

    private static BroadcastState waiting(Plan plan) {
        return plan.scheduledAt() == null ? BroadcastState.DRAFT : BroadcastState.SCHEDULED;
    }

    private Broadcast with(Plan next, BroadcastState to, @Nullable Instant started, @Nullable Instant ended) {
        return new Broadcast(id, shopId, next, to, mode, audience, partition, started, ended);
    }

    /** What an event of its room says of itself. */
    public About about(Instant at) {
        return About.of(UUID.randomUUID().toString(), at, shopId.toString(), id.toString(), modeNow());
    }

    BroadcastEntry entry(Shop shop) {
        return new BroadcastEntry(
                id.toString(),
                shopId.toString(),
                shop.name(),
                plan.title(),
                state,
                modeNow(),
                audience,
                partition,
                shop.allowedOrigins(),
                plan.video(),
                startedAt,
                endedAt,
                plan.scheduledAt(),
                plan.displayOffsetMillis() == 0 ? null : plan.displayOffsetMillis());
    }
}
