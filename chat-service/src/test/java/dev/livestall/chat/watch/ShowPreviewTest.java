package dev.livestall.chat.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ShowPreviewTest {
    private static final Instant STARTED = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void anAnnouncedShowIsAnEventThatTakesPlaceOnline() {
        var data = data(facts(BroadcastState.SCHEDULED, Mode.LIVE, AudienceKind.REAL));
        assertThat(data).containsEntry("@type", "Event").containsEntry("startDate", "2026-11-24T11:00:00Z");
        assertThat(data.get("location"))
                .isEqualTo(Map.of("@type", "VirtualLocation", "url", "https://chat.example/watch/b1"));
    }

    @Test
    void aShowThatIsOverIsAVideoWithItsLength() {
        var data = data(facts(BroadcastState.ENDED, Mode.LIVE, AudienceKind.REAL));
        assertThat(data)
                .containsEntry("@type", "VideoObject")
                .containsEntry("duration", "PT21M")
                .containsEntry("contentUrl", "https://chat.example/media/show.mp4");
    }

    @Test
    void aLiveShowSaysThatItIsLive() {
        var data = data(facts(BroadcastState.LIVE, Mode.LIVE, AudienceKind.REAL));
        assertThat(data.get("publication"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("isLiveBroadcast", true);
    }

    @Test
    void demosSimulatedAudiencesAndDraftsAreNotToBeFound() {
        for (var hidden : new PublicFacts[] {
            facts(BroadcastState.LIVE, Mode.DEMO, AudienceKind.REAL),
            facts(BroadcastState.LIVE, Mode.LIVE, AudienceKind.SIMULATED),
            facts(BroadcastState.DRAFT, Mode.LIVE, AudienceKind.REAL)
        }) {
            assertThat(ShowPreview.isToBeFound(hidden)).isFalse();
            var preview = new ShowPreview(hidden, "https://chat.example").preview();
            assertThat(preview.address()).isNull();
            assertThat(preview.linkedData()).isNull();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(PublicFacts facts) {
        return (Map<String, Object>) Objects.requireNonNull(
                new ShowPreview(facts, "https://chat.example").preview().linkedData());
    }

    private static PublicFacts facts(BroadcastState state, Mode mode, AudienceKind audience) {
        boolean announced = state == BroadcastState.SCHEDULED || state == BroadcastState.DRAFT;
        return new PublicFacts(
                "b1",
                "s1",
                new Words("달빛상점", null),
                new Words("겨울밤", null),
                state,
                mode,
                audience,
                announced ? null : STARTED,
                state == BroadcastState.ENDED ? STARTED.plusSeconds(1260) : null,
                new Video("/media/show.mp4", null, "/media/show.webp"),
                state == BroadcastState.SCHEDULED ? Instant.parse("2026-11-24T11:00:00Z") : null,
                null);
    }
}
