package dev.livestall.chat.question;

import dev.livestall.chat.viewer.ViewerSet;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import org.jspecify.annotations.Nullable;

/** One question. Guarded by its room's lock. */
final class Question {
    final MessagePosted line;
    final long offset;
    private final ViewerSet voters = new ViewerSet();
    private @Nullable QuestionAnswered answer;
    private boolean changed;

    Question(MessagePosted line, long offset) {
        this.line = line;
        this.offset = offset;
    }

    String id() {
        return line.about().id();
    }

    boolean isBy(String viewerId) {
        return line.author().viewerId().equals(viewerId);
    }

    /** @return the line with which this person answered it; null if they did not, or aloud */
    @Nullable
    String answerOf(String staffId) {
        return answer == null || !answer.staffId().equals(staffId) ? null : answer.answerId();
    }

    int votes() {
        return voters.size();
    }

    boolean hasVoteOf(String viewerId) {
        return voters.contains(viewerId);
    }

    /** @return false if they had voted before */
    boolean vote(String viewerId) {
        boolean first = voters.add(viewerId);
        changed |= first;
        return first;
    }

    @Nullable
    QuestionAnswered answer() {
        return answer;
    }

    void answered(QuestionAnswered event) {
        if (answer == null) answer = event;
    }

    /** Its answer was taken back: it waits again. */
    void reopened() {
        answer = null;
    }

    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
