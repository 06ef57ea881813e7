package dev.livestall.analytics.ingest;

import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent.LinePinned;
import dev.livestall.events.StageEvent.LineUnpinned;
import dev.livestall.events.StageEvent.TickerChanged;
import dev.livestall.events.TalkEvent.PollClosed;
import dev.livestall.events.TalkEvent.PollEnded;
import dev.livestall.events.TalkEvent.PollKeyed;
import dev.livestall.events.ViewerEvent;
import java.util.Set;

/** Events that are known and enter no figure: they are skipped, and counted as skipped. */
final class Uncounted {
    private static final Set<Class<?>> TYPES = Set.of(
            RoomEvent.Unknown.class,
            PollKeyed.class,
            PollClosed.class,
            PollEnded.class,
            LinePinned.class,
            LineUnpinned.class,
            TickerChanged.class,
            ViewerEvent.Unknown.class);

    private Uncounted() {}

    static boolean has(Object event) {
        return TYPES.contains(event.getClass());
    }
}
