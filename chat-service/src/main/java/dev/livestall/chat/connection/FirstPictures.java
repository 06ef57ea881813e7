package dev.livestall.chat.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Pinned;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.Rooms;
import dev.livestall.events.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.util.RawValue;

/**
 * A room as everyone may see it, for a page that is only being sent: its viewer reads while the page connects, and the {@code hello} then takes
 * this one's place. It costs nothing that was not there: a room that this node does not hold has no picture.
 */
@Component
public class FirstPictures {
    /** A viewer who has said nothing and done nothing. */
    private static final String NOBODY = "";

    private final Rooms rooms;
    private final Presence presence;

    FirstPictures(Rooms rooms, Presence presence) {
        this.rooms = rooms;
        this.presence = presence;
    }

    /** As in {@link Hello}. */
    private record Picture(
            List<Pinned> pins,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> state,
            int viewers) {}

    /** JSON with {@code pins}, {@code state}, {@code viewers} and {@code events} as in a {@code hello}. */
    public Optional<RawValue> of(String broadcastId) {
        return rooms.find(broadcastId).filter(Room::isFresh).map(this::picture);
    }

    private RawValue picture(Room room) {
        var now = room.snapshot(null, Eyes.EVERYONE, NOBODY);
        var picture = new Picture(now.pins(), now.state(), presence.viewers(room.broadcastId()));
        return new RawValue(
                new String(HelloFrame.json(EventJson.MAPPER.writeValueAsBytes(picture), now.events()), UTF_8));
    }
}
