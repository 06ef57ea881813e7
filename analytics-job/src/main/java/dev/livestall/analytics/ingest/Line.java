package dev.livestall.analytics.ingest;

/**
 * A line of chat was posted, or taken back.
 *
 * @param at epoch millis
 * @param removed then name, role and text are empty
 */
public record Line(Show show, String messageId, long at, String authorName, String role, String text, boolean removed)
        implements Fact {}
