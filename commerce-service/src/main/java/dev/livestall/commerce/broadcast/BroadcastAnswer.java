package dev.livestall.commerce.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.shop.Shop;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A show as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BroadcastAnswer(
        UUID id,
        UUID shopId,
        Words shopName,
        Words title,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Video video,
        @Nullable Instant scheduledAt,
        int displayOffsetMillis) {

    public static BroadcastAnswer of(Broadcast show, Shop shop) {
        return new BroadcastAnswer(
                show.id(),
                show.shopId(),
                shop.name(),
                show.title(),
                show.state(),
                show.mode(),
                show.audience(),
                show.startedAt(),
                show.endedAt(),
                show.plan().video(),
                show.plan().scheduledAt(),
                show.plan().displayOffsetMillis());
    }
}
