package dev.livestall.chat.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import dev.livestall.events.SellingEvent.ProductPinned;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.StageEvent.RehearsalEnded;
import dev.livestall.events.StageEvent.RehearsalStarted;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final Room room =
            new Room("show", TestSettings.ring(100), "e", 9, new ReadThrough(9, new Freshness()), List.of());

    @BeforeEach
    void rehearse() {
        Entries.apply(room, 10, new RehearsalStarted(Entries.about("begun")));
        Entries.apply(room, 11, Entries.posted("m11", "연습"));
        Entries.apply(room, 12, new ProductPinned(Entries.about("pin"), "pin-1", ScreenTest.card("lamp", 5)));
    }

    private static List<String> ids(Snapshot snapshot) {
        return snapshot.events().stream()
                .map(json -> EventJson.ROOM.decode(json).about().id())
                .toList();
    }

    @Test
    void isSeenByTheTeamAndByNobodyElse() {
        for (var team : List.of(Eyes.STAFF, Eyes.MODERATORS)) {
            assertThat(ids(room.snapshot(null, team, "someone"))).containsExactly("begun", "m11", "pin");
            assertThat(room.snapshot(null, team, "someone").pins()).hasSize(1);
        }
        assertThat(ids(room.snapshot(null, Eyes.EVERYONE, "someone"))).isEmpty();
        assertThat(room.snapshot(null, Eyes.EVERYONE, "someone").pins()).isEmpty();
        assertThat(ids(room.snapshot(new Position("e", 9), Eyes.EVERYONE, "someone")))
                .isEmpty();
    }

    @Test
    void isNoPartOfTheShowThatFollows() {
        Entries.apply(room, 13, new RehearsalEnded(Entries.about("over")));
        Entries.apply(room, 14, new BroadcastStarted(Entries.about("live")));
        Entries.apply(room, 15, Entries.posted("m15", "안녕하세요"));
        assertThat(ids(room.snapshot(null, Eyes.EVERYONE, "someone"))).containsExactly("live", "m15");
        assertThat(ids(room.snapshot(null, Eyes.MODERATORS, "someone"))).containsExactly("live", "m15");
        assertThat(ids(room.snapshot(new Position("e", 9), Eyes.EVERYONE, "someone")))
                .containsExactly("live", "m15");
    }
}
