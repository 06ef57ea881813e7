package dev.livestall.chat.command;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for. Implemented by records with a {@code @JsonTypeName}, whose constructors refuse what no client of ours sends (by
 * {@link Fields}).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface Command {

    /** The client's own id of it, at most 64 characters; null for commands that nobody waits for. */
    default @Nullable String id() {
        return null;
    }
}
