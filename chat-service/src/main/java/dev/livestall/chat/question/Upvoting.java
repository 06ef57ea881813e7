package dev.livestall.chat.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Doors;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One vote per viewer and question; the same again is acknowledged and counts nothing. */
@Component
class Upvoting implements CommandHandler<Upvoting.Upvote> {
    private final RoomLog log;
    private final Questions questions;
    private final Activity activity;

    /** {@code messageId} of the question. */
    @JsonTypeName("upvote")
    record Upvote(String id, String messageId) implements Command {
        Upvote {
            Fields.aboutMessage(id, messageId);
        }
    }

    Upvoting(RoomLog log, Questions questions, Activity activity) {
        this.log = log;
        this.questions = questions;
        this.activity = activity;
    }

    @Override
    public Class<Upvote> command() {
        return Upvote.class;
    }

    @Override
    public Mono<Answer> carryOut(Upvote upvote, BroadcastEntry broadcast, Asker asker) {
        if (asker.person().role().isStaff()) return Answers.refused(upvote.id(), Refusal.NOT_ALLOWED);
        Refusal shut = Doors.refusal(broadcast, asker.room(), asker.person().role());
        if (shut != null) return Answers.refused(upvote.id(), shut);
        String viewerId = asker.person().id();
        Refusal refusal = asker.room().ask(questions, known -> refusal(known, upvote.messageId(), viewerId));
        if (refusal != null) return Answers.refused(upvote.id(), refusal);
        activity.engaged(broadcast, viewerId, Engagement.VOTE);
        return Answers.of(upvote.id(), null, log.append(broadcast, upvoted(upvote, broadcast, viewerId)));
    }

    private static @Nullable Refusal refusal(RoomQuestions known, String messageId, String viewerId) {
        Question question = known.find(messageId);
        if (question == null) return Refusal.UNKNOWN_QUESTION;
        return known.isFull() && !question.hasVoteOf(viewerId) ? Refusal.FULL : null;
    }

    private static QuestionUpvoted upvoted(Upvote upvote, BroadcastEntry broadcast, String viewerId) {
        return new QuestionUpvoted(
                Stamp.of(broadcast, "upvote", upvote.messageId(), viewerId), upvote.messageId(), viewerId);
    }
}
