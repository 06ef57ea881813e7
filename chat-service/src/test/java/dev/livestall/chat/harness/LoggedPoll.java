package dev.livestall.chat.harness;

import dev.livestall.events.About;
import dev.livestall.events.Mode;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A poll as it stands in a room's log, at times of one's own. */
public final class LoggedPoll {
    private static final List<Words> OPTIONS = List.of(new Words("크림", "Cream"), new Words("먹색", "Ink"));

    public final String id = UUID.randomUUID().toString();
    private final Show show;
    private final Mode mode;

    public LoggedPoll(Show show, Mode mode) {
        this.show = show;
        this.mode = mode;
    }

    public LoggedPoll begins(Instant at, boolean hidden) {
        Words question = new Words("무슨 색?", "Which colour?");
        Stack.LOG.room(show.partition, new PollBegun(about(id, at), question, OPTIONS, null, hidden, false, "staff"));
        return this;
    }

    public LoggedPoll ends(Instant at, Integer... votes) {
        String end = UUID.randomUUID().toString();
        Stack.LOG.room(show.partition, new PollEnded(about(end, at), id, List.of(votes), null));
        return this;
    }

    private About about(String eventId, Instant at) {
        return About.of(eventId, at.truncatedTo(ChronoUnit.MILLIS), show.shopId, show.id, mode);
    }
}
