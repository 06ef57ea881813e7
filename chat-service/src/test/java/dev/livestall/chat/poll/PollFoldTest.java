package dev.livestall.chat.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.events.About;
import dev.livestall.events.Mode;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.TalkEvent.PollVoted;
import dev.livestall.events.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollFoldTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    private final Polls polls = new Polls(new TalkSettings(3, 10, 10, 100, 10, 100, Duration.ofDays(1)));
    private final RoomPolls room = polls.empty();
    private long offset;

    @Test
    void theFirstVoteOfAViewerCountsAndNoOther() {
        begin("p", false);
        vote("p", "a", 0);
        vote("p", "a", 1);
        vote("p", "b", 1);
        assertThat(shown().counts()).containsExactly(1, 1);
        assertThat(shown().mine()).isZero();
    }

    @Test
    void aVoteBehindTheEndDoesNotCount() {
        begin("p", false);
        vote("p", "a", 0);
        apply(new PollClosed(about("c"), "p"));
        vote("p", "b", 1);
        assertThat(shown().counts()).containsExactly(1, 0);
    }

    @Test
    void aPollThatBeginsWhileAnotherIsOpenIsVoid() {
        begin("p", false);
        begin("q", false);
        vote("q", "a", 0);
        assertThat(shown().pollId()).isEqualTo("p");
        end("p", null);
        begin("q2", false);
        assertThat(shown().pollId()).isEqualTo("q2");
    }

    @Test
    void hiddenCountsAreSeenByModeratorsOnlyUntilTheEnd() {
        begin("p", true);
        vote("p", "b", 1);
        assertThat(shown().counts()).isNull();
        assertThat(shown().votes()).isEqualTo(1);
        assertThat(((PollCounts) polls.takeNews(room)).counts()).isNull();
        assertThat(((ShownPoll) polls.shownTo(room, Eyes.MODERATORS, "m")).counts())
                .containsExactly(0, 1);
        end("p", null);
        assertThat(shown().counts()).containsExactly(0, 1);
    }

    @Test
    void theRightOptionIsKnownToTheRoomOnlyAtTheEnd() {
        apply(new PollKeyed(about("k"), "p", 1));
        begin("p", false);
        assertThat(shown().right()).isNull();
        end("p", 1);
        assertThat(shown().right()).isEqualTo(1);
    }

    @Test
    void newsComeOnlyWhenSomethingCounted() {
        begin("p", false);
        assertThat(polls.takeNews(room)).isNull();
        vote("p", "a", 0);
        vote("p", "a", 0);
        assertThat(polls.takeNews(room)).isEqualTo(new PollCounts("p", 1, List.of(1, 0)));
        assertThat(polls.takeNews(room)).isNull();
    }

    @Test
    void votesAboveTheLimitAreNotCounted() {
        begin("p", false);
        for (String viewer : List.of("a", "b", "c", "d")) vote("p", viewer, 0);
        assertThat(shown().votes()).isEqualTo(3);
    }

    @Test
    void anOptionThatIsNotThereIsNoVote() {
        begin("p", false);
        vote("p", "a", 2);
        vote("p", "b", -1);
        assertThat(shown().votes()).isZero();
    }

    private ShownPoll shown() {
        return (ShownPoll) polls.shownTo(room, Eyes.EVERYONE, "a");
    }

    private void begin(String id, boolean hidden) {
        List<Words> options = List.of(new Words("하나", null), new Words("둘", null));
        apply(new PollBegun(about(id), new Words("?", null), options, null, hidden, false, "staff"));
    }

    private void vote(String poll, String viewer, int option) {
        apply(new PollVoted(about("v" + viewer + option), poll, viewer, option));
    }

    private void end(String poll, Integer right) {
        apply(new PollEnded(about("e"), poll, room.find(poll).counts(), right));
    }

    private void apply(RoomEvent event) {
        polls.apply(room, event, offset++);
    }

    private static About about(String id) {
        return About.of(id, NOW, "shop", "show", Mode.LIVE);
    }
}
