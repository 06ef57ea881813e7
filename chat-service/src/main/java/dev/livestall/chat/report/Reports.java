package dev.livestall.chat.report;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.LineEvent.MessageReported;
import dev.livestall.events.LineEvent.ReportsDismissed;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which lines of a room were reported by whom, and which of them nobody has looked at since. */
@Component
class Reports implements RoomFeature<Reports.State> {
    /** Lines with reports that a room remembers; the one reported first is forgotten first. */
    private static final int LINES = 1_000;
    /** Lines that a moderator is told of, the newest. */
    private static final int SHOWN = 100;

    /** Guarded by the room's lock. */
    static final class State {
        private final Map<String, ReportedLine> lines = new LinkedHashMap<>();
    }

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
        else if (event instanceof ReportsDismissed dismissed) settle(state, dismissed.messageId());
        else if (event instanceof MessageReleased released && released.by() != null) {
            settle(state, released.message().about().id());
        } else if (event instanceof MessageRejected rejected) settle(state, rejected.messageId());
        else if (event instanceof MessageRemoved removed && !removed.by().equals(MessageRemoved.BY_NOBODY)) {
            state.lines.remove(removed.messageId());
        } else if (event instanceof LinesRemoved all) {
            state.lines.values().removeIf(line -> line.authorId().equals(all.viewerId()));
        }
    }

    private static void report(State state, MessageReported reported) {
        state.lines
                .computeIfAbsent(
                        reported.messageId(), id -> new ReportedLine(reported.messageId(), reported.authorId()))
                .report(reported);
        if (state.lines.size() > LINES)
            state.lines.remove(state.lines.keySet().iterator().next());
    }

    private static void settle(State state, String messageId) {
        ReportedLine line = state.lines.get(messageId);
        if (line != null) line.settle();
    }

    boolean isReportedBy(Room room, String messageId, String viewerId) {
        return room.ask(this, state -> {
            ReportedLine line = state.lines.get(messageId);
            return line != null && line.isReportedBy(viewerId);
        });
    }

    /** How many viewers have reported the line; 0 once a moderator has found nothing wrong with it. */
    int viewersAgainst(Room room, String messageId) {
        return room.ask(this, state -> {
            ReportedLine line = state.lines.get(messageId);
            return line == null || line.wasSettled() ? 0 : line.reporters();
        });
    }

    @Override
    public @Nullable Object shownTo(State state, Eyes eyes, String viewerId) {
        if (eyes != Eyes.MODERATORS) return null;
        List<ReportedLine.Shown> open = new ArrayList<>();
        for (ReportedLine line : state.lines.values()) if (line.isOpen()) open.add(line.shown());
        return open.isEmpty() ? null : List.copyOf(open.subList(Math.max(0, open.size() - SHOWN), open.size()));
    }
}
