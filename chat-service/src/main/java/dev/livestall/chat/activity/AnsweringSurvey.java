package dev.livestall.chat.activity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.chat.text.Line;
import dev.livestall.chat.text.Wording;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.About;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.MessageIds;
import dev.livestall.events.ViewerEvent.SurveyAnswered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a viewer says of a show that has ended, for a while. Its id is a function of show and viewer: whoever reads counts the first, so
 * sending it again changes nothing. The words pass the same checks as a line, and are read by the shop only.
 */
@Component
class AnsweringSurvey implements CommandHandler<AnsweringSurvey.Survey> {
    private final ViewerLog log;
    private final Wording wording;
    private final Duration openFor;

    /** {@code rating} 1–5; {@code text} at most 500 characters. */
    @JsonTypeName("survey")
    record Survey(String id, int rating, @Nullable String text) implements Command {
        Survey {
            Fields.id(id);
            Fields.between("rating", rating, 1, 5);
            Fields.optional("text", text, 500);
        }
    }

    AnsweringSurvey(ViewerLog log, Wording wording, TalkSettings settings) {
        this.log = log;
        this.wording = wording;
        this.openFor = settings.surveyOpenFor();
    }

    @Override
    public Class<Survey> command() {
        return Survey.class;
    }

    @Override
    public Mono<Answer> carryOut(Survey survey, BroadcastEntry broadcast, Asker asker) {
        Person person = asker.person();
        if (person.role().isStaff()) return Answers.refused(survey.id(), Refusal.NOT_ALLOWED);
        if (!isOpen(broadcast, Instant.now())) return Answers.refused(survey.id(), Refusal.SURVEY_CLOSED);
        String text = survey.text();
        if (text == null || text.isBlank()) return tell(survey, null, broadcast, asker);
        Line line = new Line(broadcast, asker.room(), person.id(), person.nickname(), person.role(), text, List.of());
        return wording.check(line)
                .fold(
                        passed -> tell(survey, passed.text(), broadcast, asker),
                        // Nobody but the shop reads it: there is nothing to keep from the room.
                        held -> tell(survey, held.text(), broadcast, asker),
                        refused -> Mono.just(refused.answer(survey.id())));
    }

    private boolean isOpen(BroadcastEntry broadcast, Instant now) {
        Instant ended = broadcast.endedAt();
        return broadcast.state() == BroadcastState.ENDED && ended != null && now.isBefore(ended.plus(openFor));
    }

    private Mono<Answer> tell(Survey survey, @Nullable String text, BroadcastEntry broadcast, Asker asker) {
        String viewerId = asker.person().id();
        String id =
                MessageIds.nameBased(broadcast.id() + "\nsurvey\n" + viewerId).toString();
        About about = log.about(id, broadcast);
        return log.tellSurely(new SurveyAnswered(about, viewerId, survey.rating(), text))
                .map(known -> known
                        ? new Answer.Ack(
                                survey.id(), null, asker.room().position().toString())
                        : new Answer.Unknown(survey.id()));
    }
}
