package dev.livestall.analytics.marks;

import dev.livestall.analytics.ingest.Mark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code livestall-marks/{eventId}}, with a suffix for a second one of the same event.
 *
 * @param kind the event's type, such as {@code product.pinned}
 * @param subject the pin, offer or poll
 * @param events always 1: an event never changes
 */
record MarkDocument(
        String shopId,
        String broadcastId,
        Instant at,
        String kind,
        @Nullable String subject,
        @Nullable String productId,
        @Nullable String nameKo,
        @Nullable String nameEn,
        long events) {

    static MarkDocument of(Mark mark) {
        return new MarkDocument(
                mark.show().shopId(),
                mark.show().broadcastId(),
                Instant.ofEpochMilli(mark.at()),
                mark.kind(),
                orNull(mark.subject()),
                orNull(mark.productId()),
                orNull(mark.nameKo()),
                orNull(mark.nameEn()),
                1);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
