package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import java.time.Instant;

/**
 * {@code livestall-messages/{messageId}}: one line of chat.
 *
 * @param authorName empty once it is removed, as is the text
 * @param events records of the line; the document's version
 */
record MessageDocument(
        String shopId,
        String broadcastId,
        String messageId,
        Instant at,
        String authorName,
        String role,
        String text,
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
                tally.removed,
                tally.events);
    }
}
