package dev.livestall.chat.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.About;
import dev.livestall.events.AnsweredBy;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Staff says that a question is answered: aloud, or by a line of theirs that stands in the log already (posted as a reply to it). A question
 * has one answer, the first.
 */
@Component
class AnsweringQuestion implements CommandHandler<AnsweringQuestion.AnswerQuestion> {
    private final RoomLog log;
    private final Questions questions;

    /**
     * @param messageId of the question
     * @param answerId the line that answers it; without one it was answered aloud
     */
    @JsonTypeName("answer")
    record AnswerQuestion(
            String id, String messageId, @Nullable String answerId) implements Command {
        AnswerQuestion {
            Fields.aboutMessage(id, messageId);
            Fields.optionalUuid("answerId", answerId);
        }
    }

    AnsweringQuestion(RoomLog log, Questions questions) {
        this.log = log;
        this.questions = questions;
    }

    @Override
    public Class<AnswerQuestion> command() {
        return AnswerQuestion.class;
    }

    @Override
    public Mono<Answer> carryOut(AnswerQuestion answer, BroadcastEntry broadcast, Asker asker) {
        if (!asker.person().role().isStaff()) return Answers.refused(answer.id(), Refusal.NOT_ALLOWED);
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return Answers.refused(answer.id(), shut);
        boolean known = asker.room().ask(questions, all -> all.find(answer.messageId()) != null);
        if (!known) return Answers.refused(answer.id(), Refusal.UNKNOWN_QUESTION);
        String answerId = answer.answerId();
        if (answerId != null && asker.room().authorOf(answerId) == null) {
            return Answers.refused(answer.id(), Refusal.UNKNOWN_MESSAGE);
        }
        return Answers.of(
                answer.id(), null, answered(answer, broadcast, asker.person().id()));
    }

    private Mono<Appended> answered(AnswerQuestion answer, BroadcastEntry broadcast, String by) {
        About about = Stamp.of(broadcast, "answer", by, answer.id());
        AnsweredBy how = answer.answerId() == null ? AnsweredBy.ALOUD : AnsweredBy.TEXT;
        return log.append(broadcast, new QuestionAnswered(about, answer.messageId(), how, answer.answerId(), by));
    }
}
