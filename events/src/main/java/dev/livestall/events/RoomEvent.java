package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** What the room sees, in the order of the log. Topic {@link Topics#ROOM_EVENTS}, one partition per broadcast. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = RoomEvent.Unknown.class)
public sealed interface RoomEvent
        permits LineEvent, SanctionEvent, TalkEvent, StageEvent, SellingEvent, RoomEvent.Unknown {
    About about();

    @JsonIgnore
    default Audience audience() {
        return this instanceof ForModerators ? Audience.MODERATORS : Audience.EVERYONE;
    }

    /** Whether it only changes what else is shown: a newcomer sees what came of it, and not the event. */
    @JsonIgnore
    default boolean isBookkeeping() {
        return this instanceof Bookkeeping || this instanceof ForModerators && said() == null;
    }

    /** The line that stands in the room from this event on, if there is one. The line's id is the message's, not the event's. */
    @JsonIgnore
    default LineEvent.@Nullable MessagePosted said() {
        return null;
    }

    /** Not for viewers. */
    interface ForModerators {}

    /** Not for newcomers, see {@link #isBookkeeping()}. */
    interface Bookkeeping {}

    /** A type that this version doesn't know: skipped and counted. */
    @JsonTypeName("unknown")
    record Unknown(@JsonUnwrapped About about) implements RoomEvent {}
}
