package dev.livestall.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** The show itself, and what its team puts over the chat. */
public sealed interface StageEvent extends RoomEvent {
    /** Only what {@code change} names is different from now on. */
    @JsonTypeName("room.mode_changed")
    record RoomModeChanged(@JsonUnwrapped About about, RoomMode change, String by) implements StageEvent, Bookkeeping {
        public RoomModeChanged {
            requireNonNull(change, "change");
            requireNonNull(by, "by");
        }
    }

    /** A line over the chat, in the place of the one before: {@code line}, a message as it stood then, or {@code text}. Its id is the pin's. */
    @JsonTypeName("line.pinned")
    record LinePinned(
            @JsonUnwrapped About about,
            @Nullable Quote line,
            @Nullable Words text,
            String by,
            @Nullable String authorId)
            implements StageEvent {}

    @JsonTypeName("line.unpinned")
    record LineUnpinned(@JsonUnwrapped About about, String pinId, String by) implements StageEvent {}

    /** The text that runs over the screen; absent when it was cleared. */
    @JsonTypeName("ticker.changed")
    record TickerChanged(
            @JsonUnwrapped About about, @Nullable Words text, String by) implements StageEvent {}

    @JsonTypeName("broadcast.started")
    record BroadcastStarted(@JsonUnwrapped About about) implements StageEvent {}

    @JsonTypeName("broadcast.ended")
    record BroadcastEnded(@JsonUnwrapped About about) implements StageEvent {}

    /** The team practises from here on; until {@link RehearsalEnded} nobody but staff is shown what happens. */
    @JsonTypeName("rehearsal.started")
    record RehearsalStarted(@JsonUnwrapped About about) implements StageEvent {}

    @JsonTypeName("rehearsal.ended")
    record RehearsalEnded(@JsonUnwrapped About about) implements StageEvent {}
}
