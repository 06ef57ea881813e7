package dev.livestall.analytics.live;

import java.util.HashMap;
import java.util.Map;

/** Ten seconds of a show. State: Flink serialises its fields. */
public class BucketTally {
    public static final int SECONDS = 10;

    public long events;
    public Map<Figure, Long> counts = new HashMap<>();
    public Map<String, MoneySums> money = new HashMap<>();
    /** Change in the number of viewers present, at each of the seconds. */
    public int[] presence = new int[SECONDS];
    /** How many presence changes it got: they change this bucket and all after it. */
    public long presenceEvents;
    /** Version of the last document written, −1 before the first. */
    public long written = -1;

    public boolean writtenFinal;

    static long startOf(long atMillis) {
        return Math.floorDiv(atMillis, SECONDS * 1000L) * SECONDS * 1000L;
    }

    /** The first full ten seconds that are not before. */
    static long endOf(long atMillis) {
        return startOf(atMillis + SECONDS * 1000L - 1);
    }

    void add(Contribution contribution) {
        events += contribution.events();
        contribution.counts().forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, contribution.money());
    }

    void addPresence(long second, Contribution.Moved moved) {
        presence[Math.floorMod(second, SECONDS)] += moved.by();
        presenceEvents += moved.times();
    }

    long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }
}
