package dev.livestall.analytics.ingest;

/**
 * A line of chat was posted, or taken back.
 *
 * @param author fingerprint of the shop and the viewer who wrote it; 0 where that is not told
 * @param at epoch millis
 * @param removed then name, role and text are empty
 */
public record Line(
        Show show, String messageId, long author, long at, String authorName, String role, String text, boolean removed)
        implements Fact {

    /** The same line without its words and its author's name. */
    public Line wordless() {
        return new Line(show, messageId, author, at, "", role, "", true);
    }
}
