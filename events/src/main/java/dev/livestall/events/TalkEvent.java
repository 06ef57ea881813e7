package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions, polls and reactions. */
public sealed interface TalkEvent extends RoomEvent {
    /** The marked line stands in the log, and waits for an answer from here on. {@code messageId} is the question's id. */
    @JsonTypeName("question.asked")
    record QuestionAsked(@JsonUnwrapped About about, String messageId, String viewerId) implements TalkEvent {}

    /** The first of a viewer for a question counts. */
    @JsonTypeName("question.upvoted")
    record QuestionUpvoted(@JsonUnwrapped About about, String messageId, String viewerId) implements TalkEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** The first for a question counts. {@code answerId} is the line that answers it, if it was answered in text. */
    @JsonTypeName("question.answered")
    record QuestionAnswered(
            @JsonUnwrapped About about,
            String messageId,
            AnsweredBy by,
            @Nullable String answerId,
            String staffId) implements TalkEvent {}

    /** The right option of a quiz. Stands before its {@code poll.begun}; the room hears it with {@code poll.ended}. */
    @JsonTypeName("poll.keyed")
    record PollKeyed(@JsonUnwrapped About about, String pollId, int right) implements TalkEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /**
     * A poll opens; its id is the poll's. Void while another one of the room is open.
     *
     * @param options 2–6
     * @param endsAt absent: when somebody ends it
     * @param hidden counts are shown at the end only
     */
    @JsonTypeName("poll.begun")
    record PollBegun(
            @JsonUnwrapped About about,
            Words question,
            List<Words> options,
            @Nullable Instant endsAt,
            boolean hidden,
            boolean quiz,
            String by)
            implements TalkEvent {}

    /** The first of a viewer for a poll counts, if it stands before the poll's end. {@code option} counts from 0. */
    @JsonTypeName("poll.voted")
    record PollVoted(@JsonUnwrapped About about, String pollId, String viewerId, int option) implements TalkEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** No vote behind this one counts. The result follows as {@code poll.ended}. */
    @JsonTypeName("poll.closed")
    record PollClosed(@JsonUnwrapped About about, String pollId) implements TalkEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }

    /** The result: votes per option, and the right option of a quiz. */
    @JsonTypeName("poll.ended")
    record PollEnded(
            @JsonUnwrapped About about,
            String pollId,
            List<Integer> votes,
            @Nullable Integer right) implements TalkEvent {}

    /** What viewers gave to messages by way of one node in one second, in their order. One of each per viewer and message counts. */
    @JsonTypeName("reaction.counted")
    record ReactionCounted(@JsonUnwrapped About about, List<Reaction> reactions) implements TalkEvent {
        @Override
        public Audience audience() {
            return Audience.NODES;
        }
    }
}
