package dev.livestall.analytics.live;

import dev.livestall.analytics.ingest.Show;
import java.util.List;
import java.util.Map;

/**
 * What one record adds to the figures of a show; nothing, for a repeat.
 *
 * @param at when it happened, epoch millis
 * @param counts what it adds to each figure
 * @param presence change in the number of viewers present, per epoch second from which it holds
 * @param money at most one entry
 * @param responses change in the number of answered questions, per seconds from question to answer
 * @param stage whether the show started or ended with it
 * @param fromBooks counts for ever; others only until the show is closed
 */
public record Contribution(
        Show show,
        long at,
        Map<Figure, Long> counts,
        Map<Long, Integer> presence,
        List<MoneySums> money,
        Map<Long, Long> responses,
        Stage stage,
        boolean fromBooks) {

    /** What a record says of the show itself. */
    public enum Stage {
        STARTED,
        ENDED,
        UNCHANGED
    }

    public static Contribution ofAudience(
            Show show, long at, Map<Figure, Long> counts, Map<Long, Integer> presence, boolean fromBooks) {
        return new Contribution(show, at, counts, presence, List.of(), Map.of(), Stage.UNCHANGED, fromBooks);
    }

    public static Contribution ofStage(Show show, long at, Stage stage) {
        return new Contribution(show, at, Map.of(), Map.of(), List.of(), Map.of(), stage, false);
    }

    public static Contribution ofQuestion(Show show, long at, Map<Figure, Long> counts, Map<Long, Long> responses) {
        return new Contribution(show, at, counts, Map.of(), List.of(), responses, Stage.UNCHANGED, false);
    }

    public static Contribution ofBooks(Show show, long at, Map<Figure, Long> counts, List<MoneySums> money) {
        return new Contribution(show, at, counts, Map.of(), money, Map.of(), Stage.UNCHANGED, true);
    }
}
