package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.broadcast.LineUp.Cue;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a host says of a new show. Ids, shop, state and partition are never taken from a body. */
record NewBroadcast(
        @Valid @NotNull Planned.Title title,
        @NotNull Mode mode,
        @NotNull AudienceKind audience,
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> productIds,
        @Valid Planned.@Nullable Playing video,
        @Nullable Instant scheduledAt,
        @Min(0) @Max(Planned.LATEST_MILLIS) @Nullable Integer displayOffsetMillis) {

    Planned planned() {
        return new Planned(title, video, scheduledAt, displayOffsetMillis);
    }

    List<Cue> lineUp() {
        return productIds.stream().map(id -> new Cue(id, null)).toList();
    }

    Broadcast draft(UUID shopId, int partitions) {
        var id = UUID.randomUUID();
        var plan = planned().plan();
        return new Broadcast(
                id,
                shopId,
                plan,
                plan.scheduledAt() == null ? BroadcastState.DRAFT : BroadcastState.SCHEDULED,
                mode,
                audience,
                Math.floorMod(id.hashCode(), partitions),
                null,
                null);
    }
}
