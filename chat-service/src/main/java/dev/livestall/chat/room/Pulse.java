package dev.livestall.chat.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.livestall.events.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is many and small, once a second: {@code {"type":"pulse","at":…,"viewers":…,"hearts":…}}.
 *
 * @param viewers watching now, on all nodes
 * @param hearts since the pulse before
 */
@JsonPropertyOrder({"type", "at", "viewers", "hearts"})
public record Pulse(String type, Instant at, int viewers, int hearts) {

    public static Pulse of(Instant at, int viewers, int hearts) {
        return new Pulse("pulse", at.truncatedTo(ChronoUnit.MILLIS), viewers, hearts);
    }

    @JsonIgnore
    public byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(this);
    }
}
