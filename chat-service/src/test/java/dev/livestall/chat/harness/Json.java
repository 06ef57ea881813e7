package dev.livestall.chat.harness;

import dev.livestall.events.EventJson;
import tools.jackson.databind.JsonNode;

public final class Json {
    private Json() {}

    public static JsonNode read(String json) {
        return EventJson.MAPPER.readTree(json);
    }

    /** Single quotes for double ones, so that frames can be read in tests. */
    public static String of(String quoted, Object... values) {
        return quoted.formatted(values).replace('\'', '"');
    }
}
