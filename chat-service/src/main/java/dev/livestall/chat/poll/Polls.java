package dev.livestall.chat.poll;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.TalkEvent.PollVoted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The polls of all rooms, made from their logs. */
@Component
final class Polls implements RoomFeature<RoomPolls> {
    private final TalkSettings settings;

    Polls(TalkSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public RoomPolls empty() {
        return new RoomPolls(settings.votesPerPoll());
    }

    @Override
    public void apply(RoomPolls polls, RoomEvent event, long offset) {
        if (event instanceof PollVoted voted) polls.voted(voted);
        else if (event instanceof PollKeyed keyed) polls.keyed(keyed);
        else if (event instanceof PollBegun begun) polls.begun(begun);
        else if (event instanceof PollClosed closed) polls.closed(closed.pollId());
        else if (event instanceof PollEnded ended) polls.ended(ended);
    }

    @Override
    public @Nullable Object shownTo(RoomPolls polls, Eyes eyes, String viewerId) {
        Poll poll = polls.current();
        return poll == null ? null : ShownPoll.of(poll, eyes == Eyes.MODERATORS, viewerId);
    }

    @Override
    public @Nullable Object takeNews(RoomPolls polls) {
        Poll poll = polls.current();
        return poll == null ? null : poll.takeNews();
    }
}
