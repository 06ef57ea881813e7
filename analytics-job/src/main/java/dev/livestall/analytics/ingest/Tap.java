package dev.livestall.analytics.ingest;

import dev.livestall.events.Touch;
import java.util.Locale;

/**
 * A touch, as state keeps it.
 *
 * @param messageId empty where the surface is no message
 * @param campaign of the link; {@link Facet#NONE} without one
 * @param at epoch millis
 */
public record Tap(String surface, String surfaceId, String messageId, String broadcastId, String campaign, long at) {

    static Tap of(Touch touch) {
        return new Tap(
                touch.surface().name().toLowerCase(Locale.ROOT),
                Checked.id(touch.surfaceId()),
                touch.messageId() == null ? "" : Checked.id(touch.messageId()),
                Checked.id(touch.broadcastId()),
                Checked.label(touch.campaign()),
                touch.at().toEpochMilli());
    }

    /** A buyer can't have touched after the checkout started: that is only one clock ahead of the other. */
    Tap notAfter(long startedAt) {
        return at <= startedAt ? this : new Tap(surface, surfaceId, messageId, broadcastId, campaign, startedAt);
    }
}
