package dev.livestall.chat.question;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.MessageShadowed;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of all rooms, made from their logs. */
@Component
final class Questions implements RoomFeature<RoomQuestions> {
    private final TalkSettings settings;

    Questions(TalkSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public RoomQuestions empty() {
        return new RoomQuestions(settings.questionsPerRoom(), settings.questionVotesPerRoom());
    }

    @Override
    public void apply(RoomQuestions questions, RoomEvent event, long offset) {
        if (event instanceof MessagePosted posted) questions.posted(posted, offset);
        else if (event instanceof MessageReleased released) questions.letIn(released.message(), offset);
        else if (event instanceof MessageShadowed shadowed) questions.hidden(shadowed.message(), offset);
        else if (event instanceof LinesRemoved all) questions.allRemoved(all.viewerId());
        else if (event instanceof QuestionUpvoted upvoted) questions.upvoted(upvoted);
        else if (event instanceof QuestionAsked asked) questions.asked(asked.messageId());
        else if (event instanceof QuestionAnswered answered) questions.answered(answered);
        else if (event instanceof MessageRemoved removed) questions.removed(removed);
        else if (event instanceof BroadcastStarted started) questions.started(started);
    }

    @Override
    public @Nullable Object shownTo(RoomQuestions questions, Eyes eyes, String viewerId) {
        List<ShownQuestion> shown = questions.shown(settings.questionsShown(), viewerId);
        return shown.isEmpty() ? null : shown;
    }

    @Override
    public @Nullable Object takeNews(RoomQuestions questions) {
        Map<String, Integer> news = questions.takeNews();
        return news.isEmpty() ? null : news;
    }
}
