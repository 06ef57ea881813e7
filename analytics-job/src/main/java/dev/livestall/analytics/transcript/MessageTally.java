package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import dev.livestall.events.EventJson;
import org.jspecify.annotations.Nullable;

/** One line of chat. State: Flink serialises its fields. */
public class MessageTally {
    /** Above every version that the line's own records make: nothing that is written again brings words back. */
    static final long ERASED_VERSION = 1L << 40;

    /** Records of it, repeats included. */
    public long events;
    /** The first record with the id is the message; later ones are retries. As JSON: a checkpoint writes bytes in one piece; empty before it. */
    public byte[] posted = {};
    /** Fingerprint of the author; 0 before the message. */
    public long author;

    public boolean removed;
    /** Whether its author is to be forgotten. */
    public boolean erased;
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
        boolean first = posted.length == 0;
        Line said = first ? line : said();
        author = said.author();
        // Nothing of a removed one may be served again, so nothing of it is kept either.
        return keep(removed || erased ? said.wordless() : said, first || removed || erased);
    }

    /**
     * Its author is to be forgotten.
     *
     * @param until epoch millis: if it was written up to then
     * @return the line as it stands from now on; null if nothing changes
     */
    @Nullable
    Line erase(long until) {
        if (posted.length == 0 || erased || said().at() > until) return null;
        erased = true;
        return keep(said().wordless(), true);
    }

    /** The document's version. */
    long version() {
        return erased ? ERASED_VERSION + events : events;
    }

    private Line keep(Line line, boolean changed) {
        if (changed) posted = EventJson.MAPPER.writeValueAsBytes(line);
        return line;
    }

    private Line said() {
        return EventJson.MAPPER.readValue(posted, Line.class);
    }
}
