package dev.livestall.analytics.live;

import dev.livestall.analytics.combine.Combinable;
import dev.livestall.analytics.combine.Sum;
import dev.livestall.analytics.ingest.Show;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What records add to the figures of a show; nothing, for a repeat.
 *
 * @param events records that it stands for
 * @param at when they happened, epoch millis: the newest, within ten seconds of all
 * @param counts what it adds to each figure
 * @param presence changes in the number of viewers present, per epoch second from which they hold
 * @param money at most one entry per currency
 * @param responses change in the number of answered questions, per seconds from question to answer
 * @param stage whether the show started or ended with it
 * @param fromBooks counts for ever; others only until the show is closed
 * @param knownAt the first full ten seconds, epoch millis, by which the log had them; 0 where that is not told
 */
public record Contribution(
        Show show,
        long events,
        long at,
        Map<Figure, Long> counts,
        Map<Long, Moved> presence,
        List<MoneySums> money,
        Map<Long, Long> responses,
        Stage stage,
        boolean fromBooks,
        long knownAt)
        implements Combinable<Contribution> {

    /** What a record says of the show itself. */
    public enum Stage {
        STARTED,
        ENDED,
        UNCHANGED
    }

    /**
     * Viewers came or went at a second.
     *
     * @param by how many more there are
     * @param times changes that this is the sum of: also those that take each other back count for a version
     */
    public record Moved(int by, int times) {
        Moved plus(Moved more) {
            return new Moved(by + more.by, times + more.times);
        }
    }

    /** What may be added up: ten seconds of a show; its beginning and end are never. */
    private record Part(Show show, long bucket, boolean fromBooks, Stage stage, long staged, long knownAt) {}

    public static Contribution ofAudience(
            Show show, long at, Map<Figure, Long> counts, Map<Long, Integer> presence, boolean fromBooks) {
        return ofAudience(show, at, counts, presence, List.of(), fromBooks);
    }

    public static Contribution ofAudience(
            Show show,
            long at,
            Map<Figure, Long> counts,
            Map<Long, Integer> presence,
            List<MoneySums> money,
            boolean fromBooks) {
        return new Contribution(show, 1, at, counts, moved(presence), money, Map.of(), Stage.UNCHANGED, fromBooks, 0);
    }

    /** @param at when the log got the record, epoch millis; absent outside of a log */
    public Contribution appended(@Nullable Long at) {
        long known = at == null ? 0 : BucketTally.endOf(at);
        return new Contribution(show, events, this.at, counts, presence, money, responses, stage, fromBooks, known);
    }

    private static Map<Long, Moved> moved(Map<Long, Integer> presence) {
        if (presence.isEmpty()) return Map.of();
        var moved = new HashMap<Long, Moved>();
        presence.forEach((second, by) -> moved.put(second, new Moved(by, 1)));
        return moved;
    }

    public static Contribution ofStage(Show show, long at, Stage stage) {
        return new Contribution(show, 1, at, Map.of(), Map.of(), List.of(), Map.of(), stage, false, 0);
    }

    public static Contribution ofQuestion(Show show, long at, Map<Figure, Long> counts, Map<Long, Long> responses) {
        return new Contribution(show, 1, at, counts, Map.of(), List.of(), responses, Stage.UNCHANGED, false, 0);
    }

    public static Contribution ofBooks(Show show, long at, Map<Figure, Long> counts, List<MoneySums> money) {
        return new Contribution(show, 1, at, counts, Map.of(), money, Map.of(), Stage.UNCHANGED, true, 0);
    }

    @Override
    public Object place() {
        long staged = stage == Stage.UNCHANGED ? 0 : at;
        return new Part(show, BucketTally.startOf(at), fromBooks, stage, staged, knownAt);
    }

    @Override
    public Sum<Contribution> sum() {
        return new ContributionSum(this);
    }
}
