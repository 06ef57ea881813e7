package dev.livestall.dashboards.insight;

/** What paid order lines are cut by. */
public enum SalesCut {
    ALL(false, ""),
    PRODUCT(false, "productId"),
    /** What the buyer chose of a product; {@code none} where it has no choice. */
    VARIANT(false, "variantId"),
    OFFER(false, "offerId"),
    SURFACE(true, "surface"),
    /** One pin, offer or message. */
    PLACE(true, "surfaceId"),
    MESSAGE(true, "messageId"),
    CAMPAIGN(true, "campaign"),
    /** The show in which it was touched. */
    SHOW(true, "broadcastId");

    private final boolean ofTouch;
    private final String field;

    SalesCut(boolean ofTouch, String field) {
        this.ofTouch = ofTouch;
        this.field = field;
    }

    String field(Lens lens) {
        return ofTouch ? lens.field(field) : field;
    }
}
