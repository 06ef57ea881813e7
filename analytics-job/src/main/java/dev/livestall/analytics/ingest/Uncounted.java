package dev.livestall.analytics.ingest;

import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.StageEvent.LineUnpinned;
import dev.livestall.events.StageEvent.TickerChanged;
import dev.livestall.events.TalkEvent.PollBegun;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.TalkEvent.PollVoted;
import dev.livestall.events.TalkEvent.QuestionAnswered;
import dev.livestall.events.TalkEvent.QuestionAsked;
import dev.livestall.events.TalkEvent.QuestionUpvoted;
import dev.livestall.events.TalkEvent.ReactionCounted;
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
