package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import dev.livestall.events.EventJson;
import org.jspecify.annotations.Nullable;

/** One line of chat. State: Flink serialises its fields. */
public class MessageTally {
    /** Records of it, repeats included. */
    public long events;
    /** The first record with the id is the message; later ones are retries. As JSON: a checkpoint writes bytes in one piece; empty before it. */
    public byte[] posted = {};

    public boolean removed;
    /** When it is forgotten, processing time. */
    public long forgetAt;
    /** Whether a timer will look at {@link #forgetAt}. */
    public boolean timed;

    /** @return the message as it stands; null while only its removal was read */
    @Nullable
    Line add(Line line) {
        events++;
        if (line.removed()) removed = true;
        if (line.removed() && posted.length == 0) return null;
        Line said = posted.length == 0 ? line : EventJson.MAPPER.readValue(posted, Line.class);
        // Nothing of a removed one may be served again, so nothing of it is kept either.
        if (removed) said = new Line(said.show(), said.messageId(), said.at(), "", said.role(), "", true);
        if (removed || posted.length == 0) posted = EventJson.MAPPER.writeValueAsBytes(said);
        return said;
    }
}
