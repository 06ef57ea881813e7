package dev.livestall.chat.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Reaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReactionFoldTest {
    private final RoomReactions room = new RoomReactions(2, 4);

    @Test
    void aViewerGivesOneOfEachAndTakesItBack() {
        give("m", "a", "👍");
        give("m", "a", "👍");
        give("m", "a", "👏");
        assertThat(counts("m")).isEqualTo(Map.of("👍", 1, "👏", 1));
        takeBack("m", "a", "👍");
        takeBack("m", "a", "👍");
        assertThat(counts("m")).isEqualTo(Map.of("👏", 1));
        assertThat(room.shown(10, "a").get("m").mine()).isEqualTo(List.of("👏"));
        assertThat(room.shown(10, "b").get("m").mine()).isEmpty();
    }

    @Test
    void newsAreWholeCountsOfWhatChangedAlsoWhenNothingIsLeft() {
        give("m", "a", "👍");
        assertThat(room.takeNews(10)).isEqualTo(Map.of("m", Map.of("👍", 1)));
        assertThat(room.takeNews(10)).isEmpty();
        takeBack("m", "a", "👍");
        assertThat(room.takeNews(10)).isEqualTo(Map.of("m", Map.of()));
    }

    @Test
    void ofManyTheRestComesWithTheNextTally() {
        give("m", "a", "👍");
        give("n", "a", "👍");
        assertThat(room.takeNews(1)).containsOnlyKeys("m");
        assertThat(room.takeNews(1)).containsOnlyKeys("n");
    }

    @Test
    void onlyTheNewestMessagesKeepTheirs() {
        give("m", "a", "👍");
        give("n", "a", "👍");
        give("o", "a", "👍");
        assertThat(room.shown(10, "a")).containsOnlyKeys("n", "o");
    }

    @Test
    void aboveTheLimitOfTheRoomNothingIsCountedUntilSomethingGoes() {
        for (String viewer : List.of("a", "b", "c", "d", "e")) give("m", viewer, "👍");
        assertThat(counts("m")).isEqualTo(Map.of("👍", 4));
        assertThat(room.isFull()).isTrue();
        room.forget("m");
        give("n", "a", "👍");
        assertThat(counts("n")).isEqualTo(Map.of("👍", 1));
    }

    private Map<String, Integer> counts(String message) {
        return room.shown(10, "a").get(message).counts();
    }

    private void give(String message, String viewer, String emoji) {
        room.apply(new Reaction(message, viewer, emoji, true));
    }

    private void takeBack(String message, String viewer, String emoji) {
        room.apply(new Reaction(message, viewer, emoji, false));
    }
}
