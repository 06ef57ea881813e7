package dev.livestall.chat.poll;

import dev.livestall.chat.viewer.ViewerSet;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollEnded;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One poll as the log tells it. Guarded by its room's lock. */
final class Poll {
    final PollBegun begun;
    final @Nullable Integer right;
    private final int maxVotes;
    private final Map<Long, Integer> choices = new HashMap<>();
    private final int[] counts;
    private boolean closed;
    private @Nullable PollEnded ended;
    private boolean changed;

    /** @param maxVotes votes after these are not counted */
    Poll(PollBegun begun, @Nullable Integer right, int maxVotes) {
        this.begun = begun;
        this.right = right;
        this.maxVotes = maxVotes;
        this.counts = new int[begun.options().size()];
    }

    String id() {
        return begun.about().id();
    }

    boolean isOpen() {
        return !closed;
    }

    boolean isEnded() {
        return ended != null;
    }

    boolean isFull() {
        return choices.size() >= maxVotes;
    }

    boolean isOver(Instant now) {
        return begun.endsAt() != null && !begun.endsAt().isAfter(now);
    }

    /** Only the first vote of a viewer counts, and none after the end. */
    void vote(String viewerId, int option) {
        if (closed || isFull() || option < 0 || option >= counts.length) return;
        if (choices.putIfAbsent(ViewerSet.key(viewerId), option) != null) return;
        counts[option]++;
        changed = true;
    }

    @Nullable
    Integer choiceOf(String viewerId) {
        return choices.get(ViewerSet.key(viewerId));
    }

    void close() {
        closed = true;
    }

    void end(PollEnded event) {
        closed = true;
        ended = event;
    }

    List<Integer> counts() {
        return ended == null ? Arrays.stream(counts).boxed().toList() : ended.votes();
    }

    int votes() {
        return counts().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts if they changed since the last call. The end has an event of its own. */
    @Nullable
    PollCounts takeNews() {
        if (!changed || closed) return null;
        changed = false;
        return new PollCounts(id(), votes(), begun.hidden() ? null : counts());
    }
}
