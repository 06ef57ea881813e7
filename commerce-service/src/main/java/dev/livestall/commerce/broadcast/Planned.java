package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.broadcast.Broadcast.Plan;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The whole plan of a show as a host says it: what is left out is taken away. @param scheduledAt none: a draft */
record Planned(
        @Valid @NotNull Title title,
        @Valid @Nullable Playing video,
        @Nullable Instant scheduledAt,
        @Min(0) @Max(LATEST_MILLIS) @Nullable Integer displayOffsetMillis) {

    /** A picture that is later than two minutes is no live picture. */
    static final long LATEST_MILLIS = 120_000;

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

    Plan plan() {
        return new Plan(
                new Words(title.ko(), title.en()),
                video == null ? null : new Video(video.url(), video.captions(), video.poster()),
                scheduledAt,
                displayOffsetMillis == null ? 0 : displayOffsetMillis);
    }
}
