package dev.livestall.chat.review;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.LineEvent.MessageRejected;
import dev.livestall.events.LineEvent.MessageReleased;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.LinesRemoved;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits in each room, and what was decided lately. */
@Component
public class HeldLines implements RoomFeature<HeldLines.State> {
    /** Lines that wait for a moderator in one room; before there are more, the oldest is rejected. */
    static final int QUEUE = 500;
    /** Lines of one room that wait for their time. */
    static final int DELAYED = 30_000;
    /** Lines of each kind that a {@code hello} brings; the others are read by HTTP. */
    private static final int SHOWN = 50;
    /** Decisions that a room remembers, for undo and for whoever sends a command again. */
    private static final int DECIDED = 2_000;

    /** @param due when it goes out by itself; null if only a moderator lets it through */
    public record Waiting(
            MessagePosted message,
            String why,
            int round,
            @Nullable Instant due,
            long offset) {
        public String id() {
            return message.about().id();
        }
    }

    record Decided(Waiting line, boolean released, Instant at) {}

    /** What moderators are told of a line that waits. */
    public record Shown(
            MessagePosted message, String why, @Nullable Instant due) {}

    /** Guarded by the room's lock. */
    public static final class State {
        private final Map<String, Waiting> queue = new LinkedHashMap<>();
        private final Map<String, Waiting> delayed = new LinkedHashMap<>();
        private final Map<String, Decided> decided = new LinkedHashMap<>();

        private @Nullable Waiting waiting(String messageId) {
            Waiting line = queue.get(messageId);
            return line == null ? delayed.get(messageId) : line;
        }

        private void hold(MessageHeld held, long offset) {
            Waiting line = new Waiting(held.message(), held.why(), held.round(), held.due(), offset);
            decided.remove(line.id());
            (line.due() == null ? queue : delayed).put(line.id(), line);
        }

        private void decide(String messageId, boolean released, Instant at) {
            Waiting line = waiting(messageId);
            if (line == null) return;
            queue.remove(messageId);
            delayed.remove(messageId);
            decided.put(messageId, new Decided(line, released, at));
            if (decided.size() > DECIDED)
                decided.remove(decided.keySet().iterator().next());
        }

        private void rejectAllOf(String viewerId, Instant at) {
            for (Map<String, Waiting> lines : List.of(queue, delayed)) {
                for (Waiting line : List.copyOf(lines.values())) {
                    if (line.message().author().viewerId().equals(viewerId)) decide(line.id(), false, at);
                }
            }
        }
    }

    @Override
    public String name() {
        return "held";
    }

    @Override
    public State empty() {
        return new State();
    }

    @Override
    public void apply(State state, RoomEvent event, long offset) {
        Instant at = event.about().at();
        if (event instanceof MessageHeld held) state.hold(held, offset);
        else if (event instanceof MessageReleased released)
            state.decide(released.message().about().id(), true, at);
        else if (event instanceof MessageRejected rejected) state.decide(rejected.messageId(), false, at);
        else if (event instanceof LinesRemoved removed) state.rejectAllOf(removed.viewerId(), at);
    }

    @Override
    public @Nullable Object shownTo(State state, Eyes eyes, String viewerId) {
        if (eyes != Eyes.MODERATORS || state.queue.isEmpty() && state.delayed.isEmpty()) return null;
        return Stream.of(state.queue, state.delayed)
                .flatMap(lines -> lines.values().stream().limit(SHOWN))
                .map(HeldLines::shown)
                .toList();
    }

    /**
     * Those that wait for a moderator, then those that wait for their time, the oldest first.
     *
     * @param after a line that was in the page before; null for the first page, which also is what comes after one that waits no more
     */
    public List<Shown> page(Room room, @Nullable String after, int count) {
        return room.ask(this, state -> {
            Stream<Waiting> all = Stream.of(state.queue, state.delayed).flatMap(lines -> lines.values().stream());
            if (after != null && state.waiting(after) != null) {
                all = all.dropWhile(line -> !line.id().equals(after)).skip(1);
            }
            return all.limit(count).map(HeldLines::shown).toList();
        });
    }

    private static Shown shown(Waiting line) {
        return new Shown(line.message(), line.why(), line.due());
    }

    public @Nullable Waiting waiting(Room room, String messageId) {
        return orNull(room.ask(this, state -> Optional.ofNullable(state.waiting(messageId))));
    }

    @Nullable
    Decided decided(Room room, String messageId) {
        return orNull(room.ask(this, state -> Optional.ofNullable(state.decided.get(messageId))));
    }

    /** Whether the line was looked at and is not to come into the room. */
    public boolean isRejected(Room room, String messageId) {
        Decided decided = decided(room, messageId);
        return decided != null && !decided.released();
    }

    /** Whether a moderator has decided about the line. One that only its time let out was not looked at. */
    public boolean wasLookedAt(Room room, String messageId) {
        Decided decided = decided(room, messageId);
        return decided != null && decided.line().due() == null;
    }

    /** Of a line that is to be held: the round that it waits in already, or the one after the last decision. */
    int nextRound(Room room, String messageId) {
        Waiting waiting = waiting(room, messageId);
        if (waiting != null) return waiting.round();
        Decided decided = decided(room, messageId);
        return decided == null ? 0 : decided.line().round() + 1;
    }

    /** The one that has to make room for another; null if there is room. */
    @Nullable
    Waiting oldestOfFull(Room room) {
        return orNull(room.ask(
                this,
                state -> state.queue.size() < QUEUE
                        ? Optional.<Waiting>empty()
                        : state.queue.values().stream().findFirst()));
    }

    boolean isDelayFull(Room room) {
        return room.ask(this, state -> state.delayed.size() >= DELAYED);
    }

    /** The lines whose time has come. */
    List<Waiting> due(Room room, Instant now) {
        return room.ask(this, state -> state.delayed.isEmpty() ? List.<Waiting>of() : due(state, now));
    }

    private static List<Waiting> due(State state, Instant now) {
        return state.delayed.values().stream()
                .filter(line -> line.due() != null && !line.due().isAfter(now))
                .toList();
    }

    private static <T> @Nullable T orNull(Optional<T> found) {
        return found.orElse(null);
    }
}
