package dev.livestall.analytics.ingest;

/**
 * Something that stands over the timeline of a show.
 *
 * @param at epoch millis
 * @param kind the event's type, or that of the event that would have said the same
 * @param subject the pin, offer or poll; empty for the show's own start and end, and for a product
 * @param productId empty where there is none, as are the names
 */
public record Mark(
        Show show, String id, long at, String kind, String subject, String productId, String nameKo, String nameEn)
        implements Fact {

    /** The same, as another mark of its event. */
    Mark of(String suffix) {
        return new Mark(show, id + suffix, at, kind, subject, productId, nameKo, nameEn);
    }
}
