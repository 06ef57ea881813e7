package dev.livestall.chat.poll;

import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The poll that a newcomer finds: {@code hello.state.poll}.
 *
 * @param state {@code open} or {@code ended}
 * @param counts per option; absent while they are hidden from this viewer
 * @param mine the option that this viewer voted for
 * @param right the right option of a quiz that has ended
 */
record ShownPoll(
        String pollId,
        Words question,
        List<Words> options,
        @Nullable Instant endsAt,
        boolean hidden,
        boolean quiz,
        String state,
        int votes,
        @Nullable List<Integer> counts,
        @Nullable Integer mine,
        @Nullable Integer right) {

    static ShownPoll of(Poll poll, boolean toModerators, String viewerId) {
        PollBegun begun = poll.begun;
        boolean shown = toModerators || poll.isEnded() || !begun.hidden();
        return new ShownPoll(
                poll.id(),
                begun.question(),
                begun.options(),
                begun.endsAt(),
                begun.hidden(),
                begun.quiz(),
                poll.isEnded() ? "ended" : "open",
                poll.votes(),
                shown ? poll.counts() : null,
                poll.choiceOf(viewerId),
                poll.isEnded() || toModerators ? poll.right : null);
    }
}
