package dev.livestall.analytics.ingest;

/**
 * A question was asked, or answered.
 *
 * @param at epoch millis
 */
public record QuestionFact(Show show, String questionId, long at, Kind kind) implements Fact {
    public String key() {
        return show.id() + '\n' + questionId;
    }

    /** What happened to it. */
    public enum Kind {
        ASKED,
        ANSWERED_IN_TEXT,
        ANSWERED_ALOUD
    }
}
