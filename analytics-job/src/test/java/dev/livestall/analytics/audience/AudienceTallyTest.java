package dev.livestall.analytics.audience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.ingest.Sign.Kind;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import dev.livestall.events.Mode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AudienceTallyTest {
    private static final Show SHOW = new Show("shop", "show", Mode.LIVE);

    private final AudienceTally tally = new AudienceTally();
    private final Map<Long, Integer> presence = new TreeMap<>();

    @Test
    void aRepeatedSignChangesNothing() {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.STARTED || kind == Kind.ENDED) continue; // the show takes the first and the last of them
            sign(1_000, kind, "detail");
            var again = sign(1_000, kind, "detail");
            assertThat(again.counts()).as(kind.name()).isEmpty();
            assertThat(again.presence()).as(kind.name()).isEmpty();
        }
    }

    @Test
    void anEntryIsAViewAndTheFirstIsAViewer() {
        assertThat(sign(0, Kind.JOINED, "a").counts()).containsOnlyKeys(Figure.VIEWS, Figure.VIEWERS);
        assertThat(sign(90_000, Kind.JOINED, "b").counts()).containsOnlyKeys(Figure.VIEWS);
    }

    @Test
    void watchingWithoutAJoinIsNoEntry() {
        assertThat(sign(0, Kind.WATCHED, "a").counts()).isEmpty();
        assertThat(sign(1_000, Kind.JOINED, "a").counts()).containsOnlyKeys(Figure.VIEWS, Figure.VIEWERS);
    }

    @Test
    void staffAreNoChatters() {
        assertThat(sign(0, Kind.STAFF_POSTED, "m1").counts()).containsOnlyKeys(Figure.MESSAGES, Figure.STAFF_MESSAGES);
        assertThat(sign(0, Kind.POSTED, "m2").counts()).containsOnlyKeys(Figure.MESSAGES, Figure.CHATTERS);
    }

    @Test
    void whoeverClickedChecksOutOrBoughtIsInterestedOnce() {
        assertThat(sign(0, Kind.CHECKED_OUT, "").counts())
                .containsOnlyKeys(Figure.INTERESTED, Figure.OUTSIDE_INTERESTED, Figure.OUTSIDE_CHECKOUTS);
        assertThat(sign(0, Kind.CLICKED, "c").counts()).containsOnlyKeys(Figure.CLICKS, Figure.CLICKERS);
        assertThat(sign(0, Kind.BOUGHT, "o").counts())
                .containsOnlyKeys(Figure.BUYERS, Figure.OUTSIDE_BUYERS, Figure.OUTSIDE_ORDERS);
    }

    @Test
    void whoIsSeenToArriveAfterAnOrderWasNeverOutside() {
        sign(0, Kind.BOUGHT, "o");
        assertThat(sign(1_000, Kind.JOINED, "a").counts())
                .containsEntry(Figure.OUTSIDE_BUYERS, -1L)
                .containsEntry(Figure.OUTSIDE_ORDERS, -1L)
                .containsEntry(Figure.OUTSIDE_INTERESTED, -1L);
    }

    @Test
    void aViewerIsPresentUntilTheLeaveOrThirtyFiveSecondsOfSilence() {
        sign(10_500, Kind.JOINED, "a");
        assertThat(presence).isEqualTo(Map.of(10L, 1, 45L, -1));
        sign(20_500, Kind.WATCHED, "a");
        assertThat(presence).isEqualTo(Map.of(10L, 1, 55L, -1));
        sign(25_100, Kind.LEFT, "a");
        assertThat(presence).isEqualTo(Map.of(10L, 1, 25L, -1));
    }

    @Test
    void aReloadTakesTheLeaveBack() {
        sign(0, Kind.JOINED, "a");
        sign(5_000, Kind.LEFT, "a");
        sign(20_000, Kind.JOINED, "a");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 55L, -1));
    }

    @Test
    void theTabsOfOneViewerAreOneViewer() {
        sign(0, Kind.JOINED, "a");
        sign(10_000, Kind.JOINED, "b");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 45L, -1));
        sign(12_000, Kind.LEFT, "a");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 45L, -1));
        sign(13_000, Kind.LEFT, "b");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 13L, -1));
        sign(60_000, Kind.JOINED, "c");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 13L, -1, 60L, 1, 95L, -1));
    }

    @Test
    void aShortSecondTabTakesNobodyAway() {
        sign(0, Kind.JOINED, "a");
        sign(5_000, Kind.JOINED, "b");
        sign(6_000, Kind.LEFT, "b");
        assertThat(presence).isEqualTo(Map.of(0L, 1, 35L, -1));
    }

    @Test
    void whatOneViewerCanAddHasALimit() {
        long clicks = 0;
        for (int i = 0; i < AudienceTally.MAX_DETAILS + 500; i++) {
            clicks += sign(i, Kind.CLICKED, "c" + i).counts().getOrDefault(Figure.CLICKS, 0L);
        }
        assertThat(clicks).isLessThanOrEqualTo(AudienceTally.MAX_DETAILS);
        assertThat(sign(0, Kind.BOUGHT, "").counts()).containsKey(Figure.BUYERS);
    }

    private Contribution sign(long at, Kind kind, String detail) {
        var change = tally.add(new Sign(SHOW, "viewer", at, kind, detail)).contribution();
        change.presence()
                .forEach((second, moved) -> presence.merge(second, moved.by(), (a, b) -> a + b == 0 ? null : a + b));
        return change;
    }
}
