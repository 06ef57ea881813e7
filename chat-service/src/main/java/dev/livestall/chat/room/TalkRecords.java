package dev.livestall.chat.room;

import dev.livestall.events.Reaction;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.StageEvent.LineUnpinned;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.TalkEvent.PollVoted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import dev.livestall.events.TalkEvent.ReactionCounted;

/** What questions, polls, reactions and notes must not be without. */
final class TalkRecords {
    private TalkRecords() {}

    static boolean isIncomplete(RoomEvent event) {
        if (event instanceof QuestionAsked asked) return asked.messageId() == null || asked.viewerId() == null;
        if (event instanceof QuestionUpvoted up) return up.messageId() == null || up.viewerId() == null;
        if (event instanceof QuestionAnswered answer) return answer.messageId() == null || answer.by() == null;
        if (event instanceof PollKeyed keyed) return keyed.pollId() == null;
        if (event instanceof PollVoted vote) return vote.pollId() == null || vote.viewerId() == null;
        if (event instanceof PollClosed closed) return closed.pollId() == null;
        if (event instanceof PollEnded ended) return ended.pollId() == null || ended.votes() == null;
        if (event instanceof LineUnpinned unpinned) return unpinned.pinId() == null;
        if (event instanceof LinePinned pinned) {
            return pinned.line() == null ? pinned.text() == null : pinned.line().messageId() == null;
        }
        if (event instanceof ReactionCounted counted) {
            return counted.reactions() == null || counted.reactions().stream().anyMatch(TalkRecords::isIncomplete);
        }
        if (event instanceof PollBegun begun) {
            return begun.question() == null
                    || begun.options() == null
                    || begun.options().size() < 2;
        }
        return false;
    }

    private static boolean isIncomplete(Reaction reaction) {
        return reaction.messageId() == null || reaction.viewerId() == null || reaction.emoji() == null;
    }
}
