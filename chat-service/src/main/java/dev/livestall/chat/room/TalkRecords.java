package dev.livestall.chat.room;

import dev.livestall.events.Reaction;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.RoomEvent.LinePinned;
import dev.livestall.events.RoomEvent.LineUnpinned;
import dev.livestall.events.RoomEvent.PollBegun;
import dev.livestall.events.RoomEvent.PollClosed;
import dev.livestall.events.RoomEvent.PollEnded;
import dev.livestall.events.RoomEvent.PollKeyed;
import dev.livestall.events.RoomEvent.PollVoted;
import dev.livestall.events.RoomEvent.QuestionAnswered;
import dev.livestall.events.RoomEvent.QuestionAsked;
import dev.livestall.events.RoomEvent.QuestionUpvoted;
import dev.livestall.events.RoomEvent.ReactionCounted;

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
