package dev.livestall.dashboards.show;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A broadcast as the board names it: {@code {broadcastId,title,state,mode,audience,startedAt?,endedAt?}}. */
public record Show(
        String broadcastId,
        @JsonIgnore String shopId,
        Words title,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static Show of(BroadcastEntry entry) {
        return new Show(
                entry.id(),
                entry.shopId(),
                entry.title(),
                entry.state(),
                entry.mode(),
                entry.audience(),
                entry.startedAt(),
                entry.endedAt());
    }
}
