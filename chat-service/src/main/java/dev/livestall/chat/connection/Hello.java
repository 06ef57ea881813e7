package dev.livestall.chat.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.room.Pinned;
import dev.livestall.events.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first frame, and again whenever a client fell so far behind that it needs a fresh picture. {@code events} is added as the last
 * field by {@link HelloFrame}.
 *
 * @param state what features keep of the room, by their names ({@link dev.livestall.chat.room.RoomFeature})
 * @param recovered {@code events} are exactly what was missed (the first of it; the rest follows as batches)
 * @param pinned the first of {@code pins}, absent if there is none
 * @param pins what is on the screen, in its order
 * @param viewers watching now, on all nodes
 */
@JsonTypeName("hello")
record Hello(
        Instant serverTime,
        String viewerId,
        Role role,
        @Nullable String nickname,
        RoomFacts room,
        String position,
        boolean recovered,
        @Nullable Pinned pinned,
        List<Pinned> pins,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> state,
        int viewers)
        implements Answer {}
