package dev.livestall.chat.command;

import dev.livestall.events.EventJson;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Reads commands of the kinds it was given. */
public final class CommandReader {
    private static final int ID_CHARS = 64;

    private final ObjectReader commands;

    public CommandReader(Collection<Class<? extends Command>> kinds) {
        commands = EventJson.MAPPER
                .rebuild()
                .registerSubtypes(kinds.toArray(Class<?>[]::new))
                .build()
                .readerFor(Command.class);
    }

    /** @return null if it is none of them */
    public @Nullable Command read(String json) {
        try {
            return commands.readValue(json);
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The id in a frame that is otherwise none of ours, so that its sender can tell which one was refused. */
    public static @Nullable String idOf(String json) {
        try {
            JsonNode id = EventJson.MAPPER.readTree(json).path("id");
            return id.isString() && id.stringValue().length() <= ID_CHARS ? id.stringValue() : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
