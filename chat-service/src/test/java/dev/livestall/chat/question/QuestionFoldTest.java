package dev.livestall.chat.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.events.About;
import dev.livestall.events.AnsweredBy;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.MessageShadowed;
import dev.livestall.events.Mode;
import dev.livestall.events.Role;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionFoldTest {
    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");

    private final Questions questions = new Questions(new TalkSettings(10, 3, 10, 4, 10, 100, Duration.ofDays(1)));
    private final RoomQuestions room = questions.empty();
    private long offset;

    @Test
    void unansweredComeFirstByVotesAndAmongEqualsTheOlder() {
        ask("a", "b", "c");
        upvote("c", "v1", "v2");
        answer("c", null);
        upvote("b", "v1");
        assertThat(ids()).containsExactly("b", "a", "c");
    }

    @Test
    void aViewerVotesOnceForAQuestion() {
        ask("a");
        upvote("a", "v1", "v1", "v2");
        assertThat(shown().get(0).votes()).isEqualTo(2);
        assertThat(shown().get(0).mine()).isTrue();
    }

    @Test
    void aLineWithoutTheMarkIsNoQuestion() {
        apply(line("a", null));
        apply(new QuestionAsked(about("x"), "a", "v"));
        assertThat(questions.shownTo(room, Eyes.EVERYONE, "v")).isNull();
    }

    @Test
    void withItsLineAQuestionGoes() {
        ask("a", "b");
        apply(new MessageRemoved(about("r"), "a", "host"));
        assertThat(ids()).containsExactly("b");
        upvote("a", "v1");
        assertThat(room.find("a")).isNull();
    }

    @Test
    void aLineThatIsRemovedBeforeItIsAskedNeverBecomesOne() {
        apply(line("a", true));
        apply(new MessageRemoved(about("r"), "a", "host"));
        apply(new QuestionAsked(about("x"), "a", "v"));
        assertThat(room.find("a")).isNull();
    }

    @Test
    void theFirstAnswerIsTheAnswer() {
        ask("a");
        answer("a", null);
        answer("a", "line");
        assertThat(shown().get(0).answered().by()).isEqualTo(AnsweredBy.ALOUD);
    }

    @Test
    void aQuestionWhoseAnswerIsRemovedWaitsAgain() {
        ask("a");
        answer("a", "line");
        apply(new MessageRemoved(about("r"), "line", "host"));
        assertThat(shown().get(0).answered()).isNull();
    }

    @Test
    void whenThereIsNoRoomTheOldestAnsweredGoes() {
        ask("a", "b", "c");
        answer("b", null);
        ask("d");
        assertThat(ids()).containsExactly("a", "c", "d");
        ask("e");
        assertThat(ids()).containsExactly("c", "d", "e");
    }

    @Test
    void votesAboveTheLimitOfTheRoomAreNotCountedUntilAQuestionGoes() {
        ask("a", "b");
        upvote("a", "v1", "v2", "v3", "v4");
        upvote("b", "v1");
        assertThat(room.find("b").votes()).isZero();
        apply(new MessageRemoved(about("r"), "a", "host"));
        upvote("b", "v1");
        assertThat(room.find("b").votes()).isEqualTo(1);
    }

    @Test
    void newsAreWholeNumbersOfWhatChanged() {
        ask("a", "b");
        upvote("a", "v1");
        assertThat(questions.takeNews(room)).isEqualTo(Map.of("a", 1));
        upvote("a", "v1");
        assertThat(questions.takeNews(room)).isNull();
        upvote("a", "v2");
        assertThat(questions.takeNews(room)).isEqualTo(Map.of("a", 2));
    }

    @Test
    void itSaysWhereToJumpTo() {
        apply(new BroadcastStarted(about("start")));
        ask("a");
        assertThat(shown().get(0).offset()).isEqualTo(1);
        assertThat(shown().get(0).showMillis()).isEqualTo(1_000L);
    }

    @Test
    void aLineThatWasHeldIsAQuestionFromItsReleaseOn() {
        MessagePosted line = line("a", true);
        apply(new MessageHeld(about("h"), line, "word", 0, null));
        assertThat(shownAsObject()).isNull();
        apply(new MessageReleased(about("r"), line, "host"));
        apply(line);
        assertThat(ids()).containsExactly("a");
        apply(new QuestionAsked(about("x"), "a", "v"));
        assertThat(ids()).containsExactly("a");
        apply(new MessageReleased(about("r2"), line("b", null), "host"));
        assertThat(ids()).containsExactly("a");
    }

    @Test
    void aHiddenViewersQuestionIsThereForItsAuthorAlone() {
        apply(new MessageShadowed(about("s"), line("a", true)));
        assertThat(questions.shownTo(room, Eyes.EVERYONE, "v").toString()).contains("messageId=a");
        assertThat(questions.shownTo(room, Eyes.EVERYONE, "w")).isNull();
        assertThat(room.find("a")).isNull();
        apply(new LinesRemoved(about("l"), "v", "host", null));
        assertThat(questions.shownTo(room, Eyes.EVERYONE, "v")).isNull();
    }

    @Test
    void withAllLinesOfAViewerTheirQuestionsGoAndWithThoseOfStaffTheirAnswers() {
        ask("a", "b");
        answer("b", "line");
        apply(new LinesRemoved(about("l"), "staff", "host", null));
        assertThat(shown().get(1).answered()).isNull();
        apply(new LinesRemoved(about("m"), "v", "host", null));
        assertThat(shownAsObject()).isNull();
    }

    @Test
    void aNewcomerGetsSoManyCharactersAndNoMore() {
        for (String id : List.of("a", "b", "c")) {
            Author author = new Author("v", "n", Role.VIEWER, false);
            apply(new MessagePosted(about(id), "c", author, "가".repeat(9_000), List.of(), null, true));
            apply(new QuestionAsked(about("q" + id), id, "v"));
        }
        assertThat(ids()).containsExactly("a", "b");
    }

    private Object shownAsObject() {
        return questions.shownTo(room, Eyes.EVERYONE, "v1");
    }

    private void ask(String... ids) {
        for (String id : ids) {
            apply(line(id, true));
            apply(new QuestionAsked(about("q" + id), id, "v"));
        }
    }

    private void upvote(String question, String... viewers) {
        for (String viewer : viewers) apply(new QuestionUpvoted(about("u"), question, viewer));
    }

    private void answer(String question, String line) {
        AnsweredBy by = line == null ? AnsweredBy.ALOUD : AnsweredBy.TEXT;
        apply(new QuestionAnswered(about("w"), question, by, line, "staff"));
    }

    @SuppressWarnings("unchecked")
    private List<ShownQuestion> shown() {
        return (List<ShownQuestion>) questions.shownTo(room, Eyes.EVERYONE, "v1");
    }

    private List<String> ids() {
        return shown().stream().map(ShownQuestion::messageId).toList();
    }

    private MessagePosted line(String id, Boolean question) {
        Author author = new Author("v", "n", Role.VIEWER, false);
        return new MessagePosted(about(id), "c", author, "?", List.of(), null, question);
    }

    private void apply(RoomEvent event) {
        questions.apply(room, event, offset++);
    }

    /** One second later with each event. */
    private About about(String id) {
        return About.of(id, START.plusSeconds(offset), "shop", "show", Mode.LIVE);
    }
}
