package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import org.jspecify.annotations.Nullable;

/** One line of chat. State: Flink serialises its fields. */
public class MessageTally {
    /** Records of it, repeats included. */
    public long events;
    /** The first record with the id is the message; later ones are retries. */
    public @Nullable Line posted;

    public boolean removed;
    /** When it is forgotten, processing time. */
    public long forgetAt;
    /** Whether a timer will look at {@link #forgetAt}. */
    public boolean timed;

    void add(Line line) {
        events++;
        if (line.removed()) removed = true;
        else if (posted == null) posted = line;
        Line said = posted;
        if (removed && said != null) {
            // Nothing of it may be served again, so nothing of it is kept either.
            posted = new Line(said.show(), said.messageId(), said.at(), "", said.role(), "", true);
        }
    }
}
