package dev.livestall.commerce.broadcast;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a host says of a new show. Ids, shop, state and partition are never taken from a body. */
record NewBroadcast(
        @Valid @NotNull Title title,
        @NotNull Mode mode,
        @NotNull AudienceKind audience,
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> productIds,
        @Valid @Nullable Playing video) {

    /** An address that a page may load: a path, http or https. */
    private static final String ADDRESS = "(https?://|/)[^\\s\"'<>\\\\]*";

    record Title(
            @NotBlank @Size(max = 100) String ko,
            @Size(max = 100) @Nullable String en) {}

    record Playing(
            @NotBlank @Size(max = 500) @Pattern(regexp = ADDRESS)
            String url,

            @Size(max = 500) @Pattern(regexp = ADDRESS) @Nullable
            String captions,

            @Size(max = 500) @Pattern(regexp = ADDRESS) @Nullable
            String poster) {}

    Broadcast draft(UUID shopId, int partitions) {
        var id = UUID.randomUUID();
        return new Broadcast(
                id,
                shopId,
                new Words(title.ko(), title.en()),
                BroadcastState.DRAFT,
                mode,
                audience,
                Math.floorMod(id.hashCode(), partitions),
                video == null ? null : new Video(video.url(), video.captions(), video.poster()),
                null,
                null);
    }
}
