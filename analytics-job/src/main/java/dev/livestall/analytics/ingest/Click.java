package dev.livestall.analytics.ingest;

/** A viewer's tap on a product, for the credits. */
public record Click(Show show, String viewerId, String productId, Tap tap) implements Fact {
    public String key() {
        return LineFact.key(show, viewerId, productId);
    }
}
