package dev.livestall.chat.room;

import dev.livestall.events.RoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a feature keeps of each room: made from the events of the log alone, in their order, so that every node has the same and a restart
 * brings it back. Called under the room's lock; must not block, nor keep without bound.
 *
 * @param <S> the feature's state of one room
 */
public interface RoomFeature<S> {

    /** Its key in the {@code state} of a {@code hello}. */
    String name();

    /** A room before its first event. */
    S empty();

    /** @param offset of the event in the log; each event comes once */
    void apply(S state, RoomEvent event, long offset);

    /** What someone who comes in is told of it, as JSON; null for nothing. */
    default @Nullable Object shownTo(S state, Eyes eyes, String viewerId) {
        return null;
    }

    /**
     * Counts that changed since the last call, which is about a second ago; everyone in the room is told them.
     *
     * @return as JSON, with whole numbers and no differences; null for nothing
     */
    default @Nullable Object takeNews(S state) {
        return null;
    }
}
