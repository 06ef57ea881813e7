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
 * @param ended whether the show ended with it
 * @param fromBooks counts for ever; others only until the show is closed
 */
public record Contribution(
        Show show,
        long at,
        Map<Figure, Long> counts,
        Map<Long, Integer> presence,
        List<MoneySums> money,
        boolean ended,
        boolean fromBooks) {

    public static Contribution ofAudience(
            Show show, long at, Map<Figure, Long> counts, Map<Long, Integer> presence, boolean fromBooks) {
        return new Contribution(show, at, counts, presence, List.of(), false, fromBooks);
    }

    public static Contribution ofEnd(Show show, long at) {
        return new Contribution(show, at, Map.of(), Map.of(), List.of(), true, false);
    }

    public static Contribution ofBooks(Show show, long at, Map<Figure, Long> counts, List<MoneySums> money) {
        return new Contribution(show, at, counts, Map.of(), money, false, true);
    }
}
