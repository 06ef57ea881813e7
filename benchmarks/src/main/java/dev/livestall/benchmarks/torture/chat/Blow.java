package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * One thing that is done to the running parts.
 *
 * @param atMillis after the load began
 * @param target {@code one}, {@code two} or {@code broker}
 * @param forMillis how long it stays dead or stopped; 0 for a cut
 */
record Blow(long atMillis, Kind kind, String target, long forMillis) {
    /** The first blow comes when everybody has had time to enter. */
    private static final long FIRST_MILLIS = 2_000;

    enum Kind {
        /** kill -9, and a start anew. */
        KILL,
        /** SIGSTOP, and SIGCONT. */
        PAUSE,
        /** All connections through the node's proxy end, each somewhere in the next bytes. */
        CUT
    }

    /** How likely each is: kills of nodes first, since they lose most. */
    private static final List<Choice> CHOICES = List.of(
            new Choice(Kind.KILL, "node", 35),
            new Choice(Kind.KILL, "broker", 15),
            new Choice(Kind.PAUSE, "node", 20),
            new Choice(Kind.PAUSE, "broker", 10),
            new Choice(Kind.CUT, "node", 20));

    private record Choice(Kind kind, String target, int percent) {}

    /**
     * A function of its arguments, in the order of time.
     *
     * @param longestPauseMillis of a process that is stopped
     */
    static List<Blow> schedule(long seed, int count, long overMillis, long longestPauseMillis) {
        Random random = new Random(seed);
        List<Blow> blows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = FIRST_MILLIS + random.nextLong(Math.max(1, overMillis - FIRST_MILLIS));
            Choice choice = choose(random.nextInt(100));
            String target = choice.target.equals("broker") ? "broker" : random.nextBoolean() ? "one" : "two";
            blows.add(new Blow(at, choice.kind, target, lasting(choice.kind, random, longestPauseMillis)));
        }
        blows.sort(Comparator.comparingLong(Blow::atMillis));
        return blows;
    }

    private static Choice choose(int percent) {
        int left = percent;
        for (Choice choice : CHOICES) {
            left -= choice.percent;
            if (left < 0) return choice;
        }
        throw new IllegalStateException("the choices do not add up to 100");
    }

    private static long lasting(Kind kind, Random random, long longestPauseMillis) {
        return switch (kind) {
            case KILL -> random.nextLong(2_000);
            case PAUSE -> 500 + random.nextLong(Math.max(1, longestPauseMillis - 500));
            case CUT -> 0;
        };
    }

    @Override
    public String toString() {
        String lasting = forMillis == 0 ? "" : String.format(" for %.1f s", forMillis / 1000.0);
        return String.format("%6.1f s  %s %s%s", atMillis / 1000.0, kind.name().toLowerCase(), target, lasting);
    }
}
