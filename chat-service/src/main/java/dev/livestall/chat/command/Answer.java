package dev.livestall.chat.command;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.events.EventJson;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server sends to one client. The features have answers of their own; these are everyone's. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface Answer {

    default byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(this);
    }

    /**
     * The log has it. {@code messageId} for a post; {@code masked} names what can't be read in it any more, in the order of the alphabet, and is
     * absent if all can.
     */
    @JsonTypeName("ack")
    record Ack(
            String id,
            @Nullable String messageId,
            String position,
            @Nullable List<String> masked) implements Answer {
        public Ack(String id, @Nullable String messageId, String position) {
            this(id, messageId, position, null);
        }

        /** @param what names of what was masked, in any order */
        public Ack masked(Collection<String> what) {
            return what.isEmpty()
                    ? this
                    : new Ack(id, messageId, position, what.stream().sorted().toList());
        }
    }

    /** Nothing changed. {@code id} is absent if the frame had none that could be read. */
    @JsonTypeName("refused")
    record Refused(
            @Nullable String id, Refusal code, @Nullable Long retryAfterMillis) implements Answer {}

    /** No answer from the log in time: send it again with the same id. */
    @JsonTypeName("unknown")
    record Unknown(String id) implements Answer {}
}
