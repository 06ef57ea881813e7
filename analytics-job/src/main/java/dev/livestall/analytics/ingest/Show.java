package dev.livestall.analytics.ingest;

import dev.livestall.events.About;
import dev.livestall.events.Mode;
import java.util.Locale;

/**
 * What figures belong to.
 *
 * @param broadcastId {@link #NONE} for orders outside any show
 */
public record Show(String shopId, String broadcastId, Mode mode) {
    public static final String NONE = "none";

    static Show of(About about) {
        return new Show(about.shopId(), about.broadcast(), about.mode());
    }

    static Show orNone(About about) {
        return about.broadcastId() == null ? new Show(about.shopId(), NONE, about.mode()) : of(about);
    }

    /** Unique over all shops: what lies outside the shows must mix neither shops nor modes. */
    public String id() {
        return broadcastId.equals(NONE)
                ? NONE + ':' + shopId + ':' + mode.name().toLowerCase(Locale.ROOT)
                : broadcastId;
    }
}
