package dev.livestall.chat.mode;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.LineEvent.MessageHeld;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.RoomMode;
import dev.livestall.events.StageEvent.RoomModeChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The setting of each room, and what it refuses. */
@Component
public class RoomModes implements RoomFeature<RoomModes.State> {

    /** Guarded by the room's lock. */
    public static final class State {
        private RoomMode mode = RoomMode.OPEN;
        /** What was set when the panic button was pressed. */
        private @Nullable RoomMode before;

        private final Pace pace = new Pace();
    }

    @Override
    public String name() {
        return "mode";
    }

    @Override
    public State empty() {
        return new State();
    }

    @Override
    public void apply(State state, RoomEvent event, long offset) {
        if (event instanceof RoomModeChanged changed) {
            boolean panics = Boolean.TRUE.equals(changed.change().panic());
            if (panics && state.before == null) state.before = state.mode;
            if (Boolean.FALSE.equals(changed.change().panic())) state.before = null;
            state.mode = state.mode.with(changed.change());
        } else if (event instanceof MessageHeld held) {
            state.pace.said(held.message());
        } else if (event.said() != null) {
            state.pace.said(event.said());
        }
    }

    /** Everyone hears the setting, and a viewer in slow mode when the next line may come. */
    @Override
    public @Nullable Object shownTo(State state, Eyes eyes, String viewerId) {
        if (state.mode.equals(RoomMode.OPEN)) return null;
        Long next = eyes == Eyes.EVERYONE ? state.pace.next(viewerId, seconds(state.mode.slowSeconds())) : null;
        boolean later = next != null && next > System.currentTimeMillis();
        return new Shown(state.mode, later && next != null ? Instant.ofEpochMilli(next) : null);
    }

    /** @param nextLineAt when this viewer may write again; absent if now */
    record Shown(@JsonUnwrapped RoomMode mode, @Nullable Instant nextLineAt) {}

    public RoomMode of(Room room) {
        return room.ask(this, state -> state.mode);
    }

    /** What the end of the panic brings back; null if there is none. */
    @Nullable
    RoomMode beforePanic(Room room) {
        return room.<State, Optional<RoomMode>>ask(this, state -> Optional.ofNullable(state.before))
                .orElse(null);
    }

    /** How long this viewer has to wait for the next line; null if they need not. */
    @Nullable
    Duration slowedFor(Room room, String viewerId, long nowMillis) {
        long next = room.ask(this, state -> {
            Long at = state.pace.next(viewerId, seconds(state.mode.slowSeconds()));
            return at == null ? 0L : at;
        });
        return next <= nowMillis ? null : Duration.ofMillis(next - nowMillis);
    }

    boolean wasSaid(Room room, String text, long nowMillis) {
        return room.ask(this, state -> state.pace.wasSaid(text, nowMillis));
    }

    public static int seconds(@Nullable Integer set) {
        return set == null ? 0 : set;
    }
}
