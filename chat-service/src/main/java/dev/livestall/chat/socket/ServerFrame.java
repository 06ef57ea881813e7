package dev.livestall.chat.socket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.moderation.Refusal;
import dev.livestall.chat.room.Pinned;
import dev.livestall.events.EventJson;
import dev.livestall.events.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server sends, beside {@code batch} and {@code pulse}, which the room makes once for all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ServerFrame {

    default byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(this);
    }

    /**
     * The first frame, and again whenever a client fell so far behind that it needs a fresh picture. {@code events} is added as the last
     * field by {@link HelloFrame}.
     *
     * @param recovered {@code events} are exactly what was missed (the first of it; the rest follows as batches)
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
            int viewers)
            implements ServerFrame {}

    /** The log has it. {@code messageId} for a post. */
    @JsonTypeName("ack")
    record Ack(String id, @Nullable String messageId, String position) implements ServerFrame {}

    /** Nothing changed. {@code id} is absent if the frame had none that could be read. */
    @JsonTypeName("refused")
    record Refused(
            @Nullable String id, Refusal code, @Nullable Long retryAfterMillis) implements ServerFrame {}

    /** No answer from the log in time: send it again with the same id. */
    @JsonTypeName("unknown")
    record Unknown(String id) implements ServerFrame {}

    @JsonTypeName("named")
    record Named(String id, String nickname, String token) implements ServerFrame {}

    /** The viewer's own order. */
    @JsonTypeName("order")
    record Order(String orderId, String state, List<String> productIds) implements ServerFrame {}

    @JsonTypeName("pong")
    record Pong(Instant serverTime) implements ServerFrame {}
}
