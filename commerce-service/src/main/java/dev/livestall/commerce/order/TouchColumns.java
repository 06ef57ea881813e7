package dev.livestall.commerce.order;

import dev.livestall.events.Surface;
import dev.livestall.events.Touch;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A touch as an order's columns; all null for an order without one. */
record TouchColumns(
        @Nullable String surface,
        @Nullable String surfaceId,
        @Nullable UUID messageId,
        @Nullable UUID broadcastId,
        @Nullable String campaign,
        @Nullable Instant at) {

    static TouchColumns of(@Nullable Touch touch) {
        if (touch == null) return new TouchColumns(null, null, null, null, null, null);
        return new TouchColumns(
                touch.surface().name().toLowerCase(Locale.ROOT),
                touch.surfaceId(),
                touch.messageId() == null ? null : UUID.fromString(touch.messageId()),
                UUID.fromString(touch.broadcastId()),
                touch.campaign(),
                touch.at());
    }

    static TouchColumns read(Row row) {
        return new TouchColumns(
                row.get("touch_surface", String.class),
                row.get("touch_surface_id", String.class),
                row.get("touch_message_id", UUID.class),
                row.get("touch_broadcast_id", UUID.class),
                row.get("touch_campaign", String.class),
                row.get("touch_at", Instant.class));
    }

    @Nullable
    Touch touch() {
        if (surface == null || surfaceId == null || broadcastId == null || at == null) return null;
        return new Touch(
                Surface.valueOf(surface.toUpperCase(Locale.ROOT)),
                surfaceId,
                messageId == null ? null : messageId.toString(),
                broadcastId.toString(),
                campaign,
                at);
    }
}
