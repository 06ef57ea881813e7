package dev.livestall.chat.question;

import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of one room, in the order in which they were asked. Guarded by its room's lock. */
final class RoomQuestions {
    /** Marked lines whose {@code question.asked} is still to come; it stands right behind its line. */
    private static final int MARKED = 1_000;

    /** Questions of hidden viewers that their authors find again. */
    private static final int HIDDEN = 200;
    /** Characters of all questions together that a newcomer gets; the first is always shown. */
    private static final int SHOWN_CHARS = 20_000;

    private static final Comparator<Question> SHOWN = Comparator.<Question, Boolean>comparing(q -> q.answer() != null)
            .thenComparing(Comparator.comparingInt(Question::votes).reversed())
            .thenComparing(q -> q.offset);

    private final int maxQuestions;
    private final int maxVotes;
    private final Map<String, Question> marked = newest(MARKED);
    /** Of hidden viewers: nobody else ever sees them. */
    private final Map<String, Question> hidden = newest(HIDDEN);

    private final Map<String, Question> asked = new LinkedHashMap<>();
    private final Map<String, String> questionOfAnswer = new HashMap<>();
    private @Nullable Instant started;
    private int votes;

    private static Map<String, Question> newest(int most) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Question> eldest) {
                return size() > most;
            }
        };
    }

    RoomQuestions(int maxQuestions, int maxVotes) {
        this.maxQuestions = maxQuestions;
        this.maxVotes = maxVotes;
    }

    void started(BroadcastStarted event) {
        if (started == null) started = event.about().at();
    }

    void posted(MessagePosted line, long offset) {
        String id = line.about().id();
        if (line.asks() && !asked.containsKey(id)) marked.put(id, new Question(line, offset));
    }

    /** A line that was held, or taken out to be looked at, is in the room now: if it asks, it waits for an answer. */
    void letIn(MessagePosted line, long offset) {
        posted(line, offset);
        asked(line.about().id());
    }

    void hidden(MessagePosted line, long offset) {
        if (line.asks()) hidden.put(line.about().id(), new Question(line, offset));
    }

    void asked(String messageId) {
        Question question = marked.remove(messageId);
        if (question == null) return;
        if (asked.size() >= maxQuestions) dropOne();
        asked.put(messageId, question);
    }

    /** The oldest that is answered; if none is, the oldest. */
    private void dropOne() {
        String oldest = asked.values().stream()
                .filter(question -> question.answer() != null)
                .findFirst()
                .map(Question::id)
                .orElseGet(() -> asked.keySet().iterator().next());
        drop(oldest);
    }

    private void drop(String messageId) {
        Question gone = asked.remove(messageId);
        if (gone == null) return;
        votes -= gone.votes();
        questionOfAnswer.values().removeIf(messageId::equals);
    }

    void upvoted(QuestionUpvoted event) {
        Question question = asked.get(event.messageId());
        if (question != null && !isFull() && question.vote(event.viewerId())) votes++;
    }

    boolean isFull() {
        return votes >= maxVotes;
    }

    void answered(QuestionAnswered event) {
        Question question = asked.get(event.messageId());
        if (question == null || question.answer() != null) return;
        question.answered(event);
        String answerId = event.answerId();
        if (answerId != null) questionOfAnswer.put(answerId, question.id());
    }

    void removed(MessageRemoved event) {
        marked.remove(event.messageId());
        hidden.remove(event.messageId());
        drop(event.messageId());
        reopen(event.messageId());
    }

    private void reopen(String answerId) {
        String questionId = questionOfAnswer.remove(answerId);
        Question question = questionId == null ? null : asked.get(questionId);
        if (question != null) question.reopened();
    }

    /** Everything that this person wrote is gone, questions and answers. */
    void allRemoved(String viewerId) {
        marked.values().removeIf(question -> question.isBy(viewerId));
        hidden.values().removeIf(question -> question.isBy(viewerId));
        for (Question question : List.copyOf(asked.values())) {
            String answerId = question.answerOf(viewerId);
            if (question.isBy(viewerId)) drop(question.id());
            else if (answerId != null) reopen(answerId);
        }
    }

    @Nullable
    Question find(String messageId) {
        return asked.get(messageId);
    }

    /** Unanswered first, by votes; among equals the older one. */
    List<ShownQuestion> shown(int count, String viewerId) {
        List<ShownQuestion> shown = new ArrayList<>();
        Stream<Question> own = hidden.values().stream().filter(question -> question.isBy(viewerId));
        int chars = 0;
        for (Question question : Stream.concat(asked.values().stream(), own)
                .sorted(SHOWN)
                .limit(count)
                .toList()) {
            chars += question.line.text().length();
            if (chars > SHOWN_CHARS && !shown.isEmpty()) break;
            shown.add(ShownQuestion.of(question, started, viewerId));
        }
        return shown;
    }

    /** The votes of the questions where they changed since the last call. */
    Map<String, Integer> takeNews() {
        Map<String, Integer> news = new LinkedHashMap<>();
        for (Question question : asked.values()) if (question.takeChanged()) news.put(question.id(), question.votes());
        return news;
    }
}
