package dev.livestall.chat.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Facts;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.TestRoom;
import dev.livestall.chat.text.HoldReason;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.Role;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final HeldLines held = new HeldLines();
    private final TestRoom log = new TestRoom(held);
    private final HoldingLines holding = new HoldingLines(log, held);
    private final Reviewing reviewing = new Reviewing(log, held, new LettingIn(log, held));
    private final UndoingReview undoing = new UndoingReview(held, holding, log);
    private final Asker moderator = log.asker(UUID.randomUUID().toString(), Role.MODERATOR);
    private final String writer = UUID.randomUUID().toString();

    @Test
    void nobodyButModeratorsSeesAHeldLine() {
        hold("a", "기다리는 말");
        assertThat(log.seenBy(Eyes.EVERYONE, writer)).isEmpty();
        assertThat(log.room
                        .snapshot(null, Eyes.MODERATORS, "m")
                        .state()
                        .get("held")
                        .toString())
                .contains("기다리는 말");
        assertThat(log.room.snapshot(null, Eyes.EVERYONE, writer).state()).isEmpty();
    }

    @Test
    void aReleasedLineIsThereOnceWithItsOwnIdHoweverOftenItIsReleased() {
        MessagePosted line = hold("a", "나올 말");
        String id = line.about().id();
        assertThat(decide(id, true)).isInstanceOf(Answer.Ack.class);
        assertThat(decide(id, true)).isInstanceOf(Answer.Ack.class);
        log.append(TestRoom.SHOW, released(line, 0)).block();
        assertThat(log.written.stream().filter(event -> event instanceof MessageReleased))
                .hasSize(1);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).containsOnlyOnce("나올 말");
        assertThat(log.room.firstPosition(id)).isNotNull();
    }

    @Test
    void ofTwoDecisionsTheFirstInTheLogCounts() {
        MessagePosted line = hold("a", "한 번만");
        String id = line.about().id();
        decide(id, false);
        log.append(TestRoom.SHOW, released(line, 0)).block();
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).isEmpty();
        assertThat(codeOf(decide(id, true))).isEqualTo(Refusal.ALREADY_DECIDED);
        assertThat(held.isRejected(log.room, id)).isTrue();
    }

    @Test
    void aRejectedLineWaitsAgainAfterUndoAndCanBeReleasedThen() {
        String id = hold("a", "다시 볼 말").about().id();
        decide(id, false);
        assertThat(undo(id)).isInstanceOf(Answer.Ack.class);
        assertThat(held.waiting(log.room, id)).isNotNull();
        assertThat(decide(id, true)).isInstanceOf(Answer.Ack.class);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).contains("다시 볼 말");
    }

    @Test
    void undoOfAReleaseTakesTheLineBackForGood() {
        String id = hold("a", "되돌릴 말").about().id();
        decide(id, true);
        undo(id);
        assertThat(log.seenBy(Eyes.MODERATORS, "x")).doesNotContain("되돌릴 말");
        assertThat(log.room.isRemoved(id)).isTrue();
    }

    @Test
    void aLineThatIsTakenOutOfTheRoomComesBackWhereItIsReleased() {
        MessagePosted line = line("a", "신고된 말");
        log.append(TestRoom.SHOW, line).block();
        holding.takeOut(TestRoom.SHOW, log.room, line, HoldReason.REPORTS).block();
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).isEmpty();
        assertThat(log.room.isRemoved(line.about().id())).isTrue();
        decide(line.about().id(), true);
        assertThat(log.seenBy(Eyes.EVERYONE, "x")).containsOnlyOnce("신고된 말");
        assertThat(log.room.isRemoved(line.about().id())).isFalse();
    }

    @Test
    void theQueueHasABoundAndTheOldestMakesRoom() {
        String oldest = hold("first", "가장 오래된 말").about().id();
        for (int i = 1; i <= HeldLines.QUEUE; i++) hold("n" + i, "말 " + i);
        assertThat(held.waiting(log.room, oldest)).isNull();
        assertThat(log.written.stream()
                        .filter(event -> event instanceof MessageRejected)
                        .map(event -> ((MessageRejected) event).why()))
                .containsExactly("queue-full");
    }

    @Test
    void removingAllLinesOfAViewerEmptiesTheirPartOfTheQueue() {
        String id = hold("a", "쌓인 말").about().id();
        log.append(TestRoom.SHOW, new LinesRemoved(Facts.about(TestRoom.SHOW, "x"), writer, "m", null))
                .block();
        assertThat(held.waiting(log.room, id)).isNull();
        assertThat(codeOf(decide(id, true))).isEqualTo(Refusal.ALREADY_DECIDED);
    }

    @Test
    void onlyModeratorsDecide() {
        String id = hold("a", "말").about().id();
        for (Role role : List.of(Role.VIEWER, Role.MARKETER, Role.AGENT)) {
            Asker asker = log.asker(UUID.randomUUID().toString(), role);
            assertThat(codeOf(reviewing
                            .decide("c", id, null, true, TestRoom.SHOW, asker)
                            .block()))
                    .isEqualTo(Refusal.NOT_ALLOWED);
            assertThat(codeOf(undoing.carryOut(new UndoingReview.Undo("c", id), TestRoom.SHOW, asker)
                            .block()))
                    .isEqualTo(Refusal.NOT_ALLOWED);
        }
    }

    private MessagePosted hold(String clientId, String text) {
        MessagePosted line = line(clientId, text);
        holding.forReview("c", TestRoom.SHOW, log.room, line, HoldReason.ALL).block();
        return line;
    }

    private MessagePosted line(String clientId, String text) {
        Author author = new Author(writer, "글쓴이", Role.VIEWER, false);
        return new MessagePosted(Facts.about(TestRoom.SHOW, "line " + clientId), clientId, author, text, List.of());
    }

    private MessageReleased released(MessagePosted line, int round) {
        String name = "review\n" + line.about().id() + '\n' + round;
        return new MessageReleased(Facts.about(TestRoom.SHOW, name), line, "other");
    }

    private Answer decide(String id, boolean release) {
        return reviewing
                .decide("c", id, null, release, TestRoom.SHOW, moderator)
                .block();
    }

    private Answer undo(String id) {
        return undoing.carryOut(new UndoingReview.Undo("c", id), TestRoom.SHOW, moderator)
                .block();
    }

    private static Refusal codeOf(Answer answer) {
        return ((Answer.Refused) answer).code();
    }
}
