package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Tap;

/**
 * Where money can be credited to, within a show and a currency.
 *
 * @param surface a touch's surface, {@code other-show}, or {@code none}
 * @param surfaceId the pin, offer or message; the other show; or {@code none}
 * @param messageId empty where the surface is no message
 */
public record Place(String surface, String surfaceId, String messageId) {
    static final Place NONE = new Place("none", "none", "");

    static Place of(Show show, Tap tap) {
        return tap.broadcastId().equals(show.broadcastId())
                ? new Place(tap.surface(), tap.surfaceId(), tap.messageId())
                : new Place("other-show", tap.broadcastId(), "");
    }
}
