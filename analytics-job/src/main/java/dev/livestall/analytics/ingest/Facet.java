package dev.livestall.analytics.ingest;

/**
 * A part of a show that has figures of its own.
 *
 * @param kind what it is cut by
 * @param id which one; {@link #NONE} for what belongs to none
 */
public record Facet(String kind, String id) {
    public static final String PRODUCT = "product";
    /** Card, offer, link …: where products are touched. */
    public static final String SURFACE = "surface";
    /** One pin, offer or message: {@code surface:surfaceId}, as the credits name it. */
    public static final String PLACE = "place";
    /** The channel, then the campaign, by which a viewer came first. */
    public static final String CHANNEL = "channel";

    public static final String CAMPAIGN = "campaign";
    /** {@link #IN} or {@link #OUTSIDE}: whether a person was ever seen in the room. */
    public static final String ROOM = "room";

    public static final String IN = "in";
    public static final String OUTSIDE = "outside";
    public static final String NONE = "none";

    public String key() {
        return kind + ':' + id;
    }
}
