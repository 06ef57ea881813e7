package dev.livestall.chat.report;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.text.Line;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.RoomEvent.MessageRemoved;
import dev.livestall.events.RoomEvent.MessageReported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which lines of a room were reported by whom. */
@Component
class Reports implements RoomFeature<Reports.State> {
    /** Lines with reports that a room remembers; the one reported first is forgotten first. */
    private static final int LINES = 1_000;
    /** Reporters of one line that are remembered: beyond them reports are counted once each all the same, by their id. */
    private static final int REPORTERS = 1_000;
    /** Lines that a moderator is told of. */
    private static final int SHOWN = 100;

    /** Guarded by the room's lock. */
    static final class State {
        private final Map<String, Line> lines = new LinkedHashMap<>();
    }

    private static final class Line {
        private final Set<String> reporters = new HashSet<>();
        private final Map<String, Integer> reasons = new TreeMap<>();
    }

    /** @param reasons how often each was given */
    record Shown(String messageId, int viewers, Map<String, Integer> reasons) {}

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public State empty() {
        return new State();
    }

    @Override
    public void apply(State state, RoomEvent event, long offset) {
        if (event instanceof MessageReported reported) report(state, reported);
        else if (event instanceof MessageRemoved removed && !removed.by().equals(MessageRemoved.BY_NOBODY)) {
            state.lines.remove(removed.messageId());
        }
    }

    private static void report(State state, MessageReported reported) {
        Line line = state.lines.computeIfAbsent(reported.messageId(), id -> new Line());
        if (line.reporters.size() >= REPORTERS || !line.reporters.add(reported.viewerId())) return;
        line.reasons.merge(reported.reason(), 1, Integer::sum);
        if (state.lines.size() > LINES) state.lines.remove(state.lines.keySet().iterator().next());
    }

    boolean isReportedBy(Room room, String messageId, String viewerId) {
        return room.ask(this, state -> {
            Line line = state.lines.get(messageId);
            return line != null && line.reporters.contains(viewerId);
        });
    }

    int viewersAgainst(Room room, String messageId) {
        return room.ask(this, state -> {
            Line line = state.lines.get(messageId);
            return line == null ? 0 : line.reporters.size();
        });
    }

    @Override
    public @Nullable Object shownTo(State state, Eyes eyes, String viewerId) {
        if (eyes != Eyes.MODERATORS || state.lines.isEmpty()) return null;
        List<Shown> shown = new ArrayList<>();
        state.lines.forEach((id, line) -> shown.add(new Shown(id, line.reporters.size(), Map.copyOf(line.reasons))));
        return shown.subList(Math.max(0, shown.size() - SHOWN), shown.size());
    }
}
