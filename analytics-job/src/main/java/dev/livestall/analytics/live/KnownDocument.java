package dev.livestall.analytics.live;

import dev.livestall.analytics.sink.Document;
import java.time.Instant;

/**
 * {@code livestall-known/{broadcastId}:{knownAt}}: the totals of a show as they were known then.
 *
 * @param knownAt of every record that the log had got by then, and of none that came later
 * @param events how many they are; the document's version
 * @param figures as {@code livestall-live} had them
 */
record KnownDocument(String shopId, String broadcastId, Instant knownAt, long events, LiveDocument figures) {
    static Document of(String showId, long knownAt, LiveDocument figures) {
        var known = new KnownDocument(
                figures.shopId(), figures.broadcastId(), Instant.ofEpochMilli(knownAt), figures.events(), figures);
        return Document.of(Snapshots.KNOWN, showId + ':' + knownAt, figures.events(), known);
    }
}
