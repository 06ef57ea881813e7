package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one codec. Absent and null are the same; instants are ISO 8601 in UTC; unknown fields are ignored.
 *
 * @param <E> the sealed type of one topic
 */
public final class EventJson<E> {
    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 20;
    /** Longest number that is read, in characters. */
    public static final int MAX_NUMBER_CHARS = 40;

    /** For frames, documents and answers, which follow the same rules. */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_CHARS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public static final EventJson<RoomEvent> ROOM = new EventJson<>(RoomEvent.class);
    public static final EventJson<ViewerEvent> VIEWER = new EventJson<>(ViewerEvent.class);
    public static final EventJson<OrderEvent> ORDER = new EventJson<>(OrderEvent.class);
    public static final EventJson<DirectoryEntry> DIRECTORY = new EventJson<>(DirectoryEntry.class);

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private EventJson(Class<E> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    public byte[] encode(E event) {
        return writer.writeValueAsBytes(event);
    }

    /** @throws UnreadableEvent if these bytes are not an event of this topic */
    public E decode(byte[] json) {
        try {
            E event = reader.readValue(json);
            if (event == null) throw new UnreadableEvent("null is not an event", null);
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(e.getOriginalMessage(), e);
        }
    }
}
