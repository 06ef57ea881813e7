package dev.livestall.analytics.ingest;

import dev.livestall.events.AnsweredBy;
import dev.livestall.events.Reaction;
import dev.livestall.events.TalkEvent;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollVoted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import dev.livestall.events.TalkEvent.ReactionCounted;
import java.util.ArrayList;
import java.util.List;

/** What questions, polls and reactions count for. */
final class TalkFacts {
    /** Most reactions of one record. */
    static final int MAX_REACTIONS = 20_000;

    private TalkFacts() {}

    static List<Fact> of(TalkEvent event) {
        if (event instanceof QuestionAsked asked) {
            return List.of(question(event, asked.messageId(), QuestionFact.Kind.ASKED), noted(event));
        }
        if (event instanceof QuestionAnswered answered) {
            boolean inText = Checked.present(answered.by(), "by") == AnsweredBy.TEXT;
            var kind = inText ? QuestionFact.Kind.ANSWERED_IN_TEXT : QuestionFact.Kind.ANSWERED_ALOUD;
            return List.of(question(event, answered.messageId(), kind), noted(event));
        }
        if (event instanceof QuestionUpvoted upvoted) {
            return List.of(RoomFacts.by(event, upvoted.viewerId(), Sign.Kind.UPVOTED, Checked.id(upvoted.messageId())));
        }
        if (event instanceof PollVoted voted) {
            return List.of(RoomFacts.by(event, voted.viewerId(), Sign.Kind.VOTED, Checked.id(voted.pollId())));
        }
        if (event instanceof PollBegun begun) {
            return List.of(
                    noted(event),
                    StageFacts.mark(event, "poll.begun", begun.about().id(), "", begun.question()));
        }
        if (event instanceof ReactionCounted counted) return reactions(counted);
        return List.of(noted(event));
    }

    /** Each emoji that a viewer gave to a message counts once, also if it is taken back. */
    private static List<Fact> reactions(ReactionCounted counted) {
        List<Reaction> reactions = Checked.present(counted.reactions(), "reactions");
        if (reactions.size() > MAX_REACTIONS) throw new IllegalArgumentException("too many reactions");
        var facts = new ArrayList<Fact>();
        facts.add(noted(counted));
        for (Reaction reaction : reactions) {
            if (!reaction.on()) continue;
            String detail = Checked.id(reaction.messageId()) + '/' + Checked.id(reaction.emoji());
            facts.add(RoomFacts.by(counted, reaction.viewerId(), Sign.Kind.REACTED, detail));
        }
        return facts;
    }

    private static QuestionFact question(TalkEvent event, String questionId, QuestionFact.Kind kind) {
        return new QuestionFact(Show.of(event.about()), Checked.id(questionId), RoomFacts.at(event), kind);
    }

    private static Sign noted(TalkEvent event) {
        return RoomFacts.by(event, Sign.ROOM, Sign.Kind.NOTED, "");
    }
}
