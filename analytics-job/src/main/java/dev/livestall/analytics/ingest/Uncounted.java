package dev.livestall.analytics.ingest;

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
import dev.livestall.events.RoomEvent.TickerChanged;
import dev.livestall.events.ViewerEvent;
import dev.livestall.events.ViewerEvent.SurveyAnswered;
import java.util.Set;

/** Events that are known and enter no figure: they are skipped, and counted as skipped. */
final class Uncounted {
    private static final Set<Class<?>> TYPES = Set.of(
            RoomEvent.Unknown.class,
            QuestionAsked.class,
            QuestionUpvoted.class,
            QuestionAnswered.class,
            PollKeyed.class,
            PollBegun.class,
            PollVoted.class,
            PollClosed.class,
            PollEnded.class,
            ReactionCounted.class,
            LinePinned.class,
            LineUnpinned.class,
            TickerChanged.class,
            ViewerEvent.Unknown.class,
            SurveyAnswered.class);

    private Uncounted() {}

    static boolean has(Object event) {
        return TYPES.contains(event.getClass());
    }
}
