package dev.livestall.chat.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a broadcast. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicFacts(
        String broadcastId,
        String shopId,
        Words shopName,
        Words title,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Video video,
        @Nullable Instant scheduledAt,
        @Nullable Integer displayOffsetMillis) {

    public static PublicFacts of(BroadcastEntry entry) {
        return new PublicFacts(
                entry.id(),
                entry.shopId(),
                entry.shopName(),
                entry.title(),
                publicState(entry),
                entry.mode(),
                entry.audience(),
                entry.startedAt(),
                entry.endedAt(),
                entry.video(),
                entry.scheduledAt(),
                entry.displayOffsetMillis());
    }

    /** Before the start a viewer waits, whatever the team does meanwhile. */
    private static BroadcastState publicState(BroadcastEntry entry) {
        if (entry.state() != BroadcastState.REHEARSAL) return entry.state();
        return entry.scheduledAt() == null ? BroadcastState.DRAFT : BroadcastState.SCHEDULED;
    }
}
