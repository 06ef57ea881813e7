package dev.livestall.analytics.ingest;

/**
 * Something that stands over the timeline of a show.
 *
 * @param at epoch millis
 * @param kind the event's type
 * @param subject the pin, offer or poll; empty for the show's own start and end
 * @param productId empty where there is none, as are the names
 */
public record Mark(
        Show show, String id, long at, String kind, String subject, String productId, String nameKo, String nameEn)
        implements Fact {}
