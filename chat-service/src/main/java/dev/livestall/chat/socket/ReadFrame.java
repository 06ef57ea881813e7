package dev.livestall.chat.socket;

import dev.livestall.events.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Reads client frames. */
final class ReadFrame {
    private static final ObjectReader FRAMES = EventJson.MAPPER.readerFor(ClientFrame.class);
    private static final int ID_CHARS = 64;

    private ReadFrame() {}

    /** @return null if it is not a frame of ours */
    static @Nullable ClientFrame read(String json) {
        try {
            return FRAMES.readValue(json);
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The id in a frame that is otherwise none of ours, so that its sender can tell which one was refused. */
    static @Nullable String idOf(String json) {
        try {
            JsonNode id = EventJson.MAPPER.readTree(json).path("id");
            return id.isString() && id.stringValue().length() <= ID_CHARS ? id.stringValue() : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
