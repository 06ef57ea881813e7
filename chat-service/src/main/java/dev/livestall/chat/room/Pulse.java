package dev.livestall.chat.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.livestall.events.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is many and small, once a second: {@code {"type":"pulse","at":…,"viewers":…,"hearts":…,"shown":…,"said":…}}.
 *
 * @param viewers watching now, on all nodes
 * @param hearts since the pulse before
 * @param shown how many of the lines that viewers said since the pulse before viewers were shown; absent if all of them
 * @param said how many they said
 */
@JsonPropertyOrder({"type", "at", "viewers", "hearts", "shown", "said"})
public record Pulse(
        String type,
        Instant at,
        int viewers,
        int hearts,
        @Nullable Integer shown,
        @Nullable Integer said) {

    /** A hot room's account: viewers were shown this many of the lines that were said. */
    public record Sample(int shown, int said) {}

    public static Pulse of(Instant at, int viewers, int hearts, @Nullable Sample sample) {
        return new Pulse(
                "pulse",
                at.truncatedTo(ChronoUnit.MILLIS),
                viewers,
                hearts,
                sample == null ? null : sample.shown(),
                sample == null ? null : sample.said());
    }

    @JsonIgnore
    public byte[] json() {
        return EventJson.MAPPER.writeValueAsBytes(this);
    }
}
