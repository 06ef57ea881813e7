package dev.livestall.dashboards.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShowsTest {
    private final Shows shows = new Shows();

    @Test
    void listsTheNewestStartFirstAndDraftsLast() {
        shows.put(entry("old", "a", Instant.parse("2026-11-01T00:00:00Z")));
        shows.put(entry("draft", "a", null));
        shows.put(entry("new", "a", Instant.parse("2026-11-20T00:00:00Z")));
        shows.markComplete();

        assertThat(shows.newest("a", 10)).extracting(Show::broadcastId).containsExactly("new", "old", "draft");
        assertThat(shows.newest("a", 1)).extracting(Show::broadcastId).containsExactly("new");
    }

    @Test
    void anotherShopsShowDoesNotExist() {
        shows.put(entry("theirs", "b", null));
        shows.markComplete();

        assertThat(shows.newest("a", 10)).isEmpty();
        assertThatThrownBy(() -> shows.of("a", "theirs")).isInstanceOf(NoSuchShow.class);
        assertThat(shows.of("b", "theirs").broadcastId()).isEqualTo("theirs");
    }

    @Test
    void saysNotReadyInsteadOfNoSuchShowUntilTheDirectoryIsRead() {
        assertThatThrownBy(() -> shows.of("a", "any")).isInstanceOf(DirectoryNotRead.class);
        assertThatThrownBy(() -> shows.newest("a", 10)).isInstanceOf(DirectoryNotRead.class);
    }

    private static BroadcastEntry entry(String id, String shop, @Nullable Instant startedAt) {
        return new BroadcastEntry(
                id,
                shop,
                new Words("가게", null),
                new Words("제목", null),
                BroadcastState.LIVE,
                Mode.LIVE,
                AudienceKind.REAL,
                0,
                List.of(),
                null,
                startedAt,
                null);
    }
}
