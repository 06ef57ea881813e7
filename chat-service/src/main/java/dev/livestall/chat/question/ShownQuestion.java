package dev.livestall.chat.question;

import dev.livestall.events.AnsweredBy;
import dev.livestall.events.Author;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question in {@code hello.state.questions}.
 *
 * @param at when it was asked
 * @param offset of its line in the room's log, in the epoch of the {@code hello}'s position: to jump to
 * @param showMillis since the start of the show, where that is known: to jump to in a replay
 * @param mine this viewer has voted for it
 */
record ShownQuestion(
        String messageId,
        Author author,
        String text,
        Instant at,
        long offset,
        @Nullable Long showMillis,
        int votes,
        boolean mine,
        @Nullable Answered answered) {

    /** @param answerId the message that answers it, if it was answered in text */
    record Answered(AnsweredBy by, @Nullable String answerId, Instant at) {}

    static ShownQuestion of(Question question, @Nullable Instant started, String viewerId) {
        Instant at = question.line.about().at();
        QuestionAnswered answer = question.answer();
        return new ShownQuestion(
                question.id(),
                question.line.author(),
                question.line.text(),
                at,
                question.offset,
                started == null ? null : Duration.between(started, at).toMillis(),
                question.votes(),
                question.hasVoteOf(viewerId),
                answer == null
                        ? null
                        : new Answered(
                                answer.by(), answer.answerId(), answer.about().at()));
    }
}
