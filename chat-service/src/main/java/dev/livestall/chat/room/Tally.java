package dev.livestall.chat.room;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.livestall.events.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Counts that changed in the last second, by the names of their features: {@code {"type":"tally","at":…,"counts":{…}}}. Each count is the
 * whole number and no difference, so that one that was missed is made good by the next.
 */
@JsonPropertyOrder({"type", "at", "counts"})
record Tally(String type, Instant at, Map<String, Object> counts) {

    static byte[] json(Instant at, Map<String, Object> counts) {
        return EventJson.MAPPER.writeValueAsBytes(new Tally("tally", at.truncatedTo(ChronoUnit.MILLIS), counts));
    }
}
