package dev.livestall.analytics.ingest;

import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.util.Optional;

/** Whether a record that was rejected can be used by now, and the key that its topic wants. Pure. */
public final class SecondReading {
    private SecondReading() {}

    /** @return empty if it would be rejected again */
    public static Optional<String> key(RawRecord raw) {
        if (RecordReader.read(raw) instanceof Reading.Rejected) return Optional.empty();
        return Optional.of(
                switch (raw.topic()) {
                    case Topics.ROOM_EVENTS ->
                        EventJson.ROOM.decode(raw.value()).about().broadcast();
                    case Topics.VIEWER_EVENTS ->
                        EventJson.VIEWER.decode(raw.value()).viewerId();
                    case Topics.DIRECTORY ->
                        EventJson.DIRECTORY.decode(raw.value()).key();
                    default -> EventJson.ORDER.decode(raw.value()).orderId();
                });
    }
}
