package dev.livestall.dashboards;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fresh show of a fresh shop. */
public record TestShow(String shop, String id, Instant startedAt) {
    public static TestShow fresh() {
        return new TestShow(random(), random(), Instant.parse("2026-11-22T11:00:00Z"));
    }

    public static String random() {
        return UUID.randomUUID().toString();
    }

    public BroadcastEntry entry() {
        return entry("겨울밤 누빔 & 무드등", BroadcastState.LIVE, Mode.LIVE, AudienceKind.REAL, startedAt, null);
    }

    public BroadcastEntry entry(
            String title,
            BroadcastState state,
            Mode mode,
            AudienceKind audience,
            @Nullable Instant from,
            @Nullable Instant to) {
        return new BroadcastEntry(
                id,
                shop,
                new Words("달빛상점", "Moonlight Store"),
                new Words(title, "Winter night quilts & lamps"),
                state,
                mode,
                audience,
                0,
                List.of(),
                null,
                from,
                to);
    }
}
