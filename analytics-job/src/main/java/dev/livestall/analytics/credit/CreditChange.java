package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Show;

/** The difference that a fact made to what one line gives to one place. */
public record CreditChange(Show show, String currency, Place place, String productId, Share difference) {
    /** The document's id. */
    public String key() {
        return show.id() + ':' + currency + ':' + place.surface() + ':' + place.surfaceId();
    }
}
