package dev.livestall.chat.sanction;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.AppealDecided;
import dev.livestall.events.SanctionEvent.TimeoutLifted;
import dev.livestall.events.SanctionEvent.ViewerHidden;
import dev.livestall.events.SanctionEvent.ViewerShown;
import dev.livestall.events.SanctionEvent.ViewerTimedOut;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is timed out and who is hidden in a room. */
@Component
public class Sanctions implements RoomFeature<Sanctions.State> {
    /** Viewers that a room remembers a time-out of, and as many that it hides; the oldest are forgotten first. */
    private static final int MOST = 10_000;
    /** Time-outs and hidden viewers that a moderator is told of, each. */
    private static final int SHOWN = 200;

    /**
     * A viewer's time-out.
     *
     * @param sanctionId the event that said so
     */
    public record TimedOut(String viewerId, Instant until, String sanctionId) {}

    /** What a viewer is told of themselves; never that they are hidden. */
    record Own(Instant mutedUntil, String sanctionId) {}

    /** What stands in a room, of each the oldest 200. */
    public record All(List<TimedOut> timedOut, List<String> hidden) {}

    /** Guarded by the room's lock. */
    public static final class State {
        private final Map<String, TimedOut> timedOut = new LinkedHashMap<>();
        private final Set<String> hidden = new LinkedHashSet<>();
    }

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public State empty() {
        return new State();
    }

    @Override
    public void apply(State state, RoomEvent event, long offset) {
        if (event instanceof ViewerTimedOut out) {
            state.timedOut.remove(out.viewerId());
            state.timedOut.put(
                    out.viewerId(),
                    new TimedOut(out.viewerId(), out.until(), out.about().id()));
            dropOldest(state.timedOut.keySet());
        } else if (event instanceof TimeoutLifted lifted) {
            state.timedOut.remove(lifted.viewerId());
        } else if (event instanceof AppealDecided appeal && appeal.accepted()) {
            TimedOut out = state.timedOut.get(appeal.viewerId());
            if (out != null && out.sanctionId().equals(appeal.sanctionId())) state.timedOut.remove(appeal.viewerId());
        } else if (event instanceof ViewerHidden hidden) {
            state.hidden.add(hidden.viewerId());
            dropOldest(state.hidden);
        } else if (event instanceof ViewerShown shown) {
            state.hidden.remove(shown.viewerId());
        }
    }

    private static void dropOldest(Set<String> viewers) {
        if (viewers.size() > MOST) viewers.remove(viewers.iterator().next());
    }

    /** @return null if the viewer may write now */
    public @Nullable TimedOut timedOut(Room room, String viewerId, Instant now) {
        return room.<State, Optional<TimedOut>>ask(this, state -> Optional.ofNullable(timedOut(state, viewerId, now)))
                .orElse(null);
    }

    private static @Nullable TimedOut timedOut(State state, String viewerId, Instant now) {
        TimedOut out = state.timedOut.get(viewerId);
        return out == null || !out.until().isAfter(now) ? null : out;
    }

    /** For moderators. */
    public All standing(Room room, Instant now) {
        return room.ask(this, state -> all(state, now));
    }

    public boolean isHidden(Room room, String viewerId) {
        return room.ask(this, state -> state.hidden.contains(viewerId));
    }

    @Override
    public @Nullable Object shownTo(State state, Eyes eyes, String viewerId) {
        Instant now = Instant.now();
        if (eyes == Eyes.MODERATORS) {
            All all = all(state, now);
            return all.timedOut().isEmpty() && all.hidden().isEmpty() ? null : all;
        }
        TimedOut own = timedOut(state, viewerId, now);
        return own == null ? null : new Own(own.until(), own.sanctionId());
    }

    private static All all(State state, Instant now) {
        List<TimedOut> out = state.timedOut.values().stream()
                .filter(one -> one.until().isAfter(now))
                .limit(SHOWN)
                .toList();
        List<String> hidden = state.hidden.stream().limit(SHOWN).toList();
        return new All(out, hidden);
    }
}
