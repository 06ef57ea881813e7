package dev.livestall.chat.poll;

import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.TalkEvent.PollVoted;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The polls of one room: the one that is open, or the one that was last. Guarded by its room's lock. */
final class RoomPolls {
    /** Right options whose quiz has not begun yet; a quiz whose option was pushed out begins as a poll without one. */
    private static final int KEYS = 20;

    private final int maxVotes;
    private final Map<String, Integer> keys = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > KEYS;
        }
    };
    private @Nullable Poll current;

    RoomPolls(int maxVotes) {
        this.maxVotes = maxVotes;
    }

    @Nullable
    Poll current() {
        return current;
    }

    @Nullable
    Poll find(String pollId) {
        return current != null && current.id().equals(pollId) ? current : null;
    }

    @Nullable
    Poll open() {
        return current != null && current.isOpen() ? current : null;
    }

    void keyed(PollKeyed keyed) {
        keys.put(keyed.pollId(), keyed.right());
    }

    void begun(PollBegun begun) {
        if (current != null && !current.isEnded()) return;
        current = new Poll(begun, keys.remove(begun.about().id()), maxVotes);
    }

    void voted(PollVoted voted) {
        Poll poll = find(voted.pollId());
        if (poll != null) poll.vote(voted.viewerId(), voted.option());
    }

    void closed(String pollId) {
        Poll poll = find(pollId);
        if (poll != null) poll.close();
    }

    void ended(PollEnded event) {
        Poll poll = find(event.pollId());
        if (poll != null) poll.end(event);
    }
}
