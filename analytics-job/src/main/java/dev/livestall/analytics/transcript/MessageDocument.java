package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-messages/{messageId}}: one line of chat.
 *
 * @param authorName empty once it is removed or its author is forgotten, as is the text
 * @param author fingerprint of the viewer, by which the lines of one can be found; absent where the words are gone
 * @param events records of the line; the document's version, far higher once its author is forgotten
 */
record MessageDocument(
        String shopId,
        String broadcastId,
        String messageId,
        Instant at,
        String authorName,
        String role,
        String text,
        @Nullable String author,
        boolean removed,
        long events) {

    static MessageDocument of(Line line, MessageTally tally) {
        return new MessageDocument(
                line.show().shopId(),
                line.show().broadcastId(),
                line.messageId(),
                Instant.ofEpochMilli(line.at()),
                line.authorName(),
                line.role(),
                line.text(),
                line.removed() ? null : Long.toHexString(line.author()),
                line.removed(),
                tally.version());
    }
}
