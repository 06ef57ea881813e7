package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * One thing that is done to the running parts.
 *
 * @param atMillis after the load began
 * @param target {@code one}, {@code two}, {@code broker-1} and so on, or {@code leader}: the broker that leads the room's partition then
 * @param forMillis how long it stays dead or stopped; 0 for a cut
 */
record Blow(long atMillis, Kind kind, String target, long forMillis) {
    /** The first blow comes when everybody has had time to enter. */
    private static final long FIRST_MILLIS = 2_000;

    /** Of several brokers one may stay away until the others have chosen new leaders, which is after some 9 s. */
    private static final long LONGEST_AWAY_MILLIS = 15_000;

    static final String BROKER = "broker-";
    static final String LEADER = "leader";

    enum Kind {
        /** kill -9, and a start anew. */
        KILL,
        /** SIGSTOP, and SIGCONT. */
        PAUSE,
        /** All connections through the node's proxy end, each somewhere in the next bytes. */
        CUT,
        /** SIGTERM, and a start anew, as at an upgrade. */
        RESTART
    }

    /** How likely each is: kills of nodes first, since they lose most. */
    private static final List<Choice> CHOICES = List.of(
            new Choice(Kind.KILL, "node", 35),
            new Choice(Kind.KILL, BROKER, 15),
            new Choice(Kind.PAUSE, "node", 20),
            new Choice(Kind.PAUSE, BROKER, 10),
            new Choice(Kind.CUT, "node", 20));

    /** Both nodes one after the other, so many times. */
    static List<Blow> rolling(int rounds, long everyMillis) {
        List<Blow> blows = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            blows.add(new Blow(FIRST_MILLIS + i * everyMillis, Kind.RESTART, i % 2 == 0 ? "one" : "two", 0));
        }
        return blows;
    }

    private record Choice(Kind kind, String target, int percent) {
        boolean isNode() {
            return target.equals("node");
        }
    }

    /**
     * A function of its arguments, in the order of time. With several brokers the first two drawn are kills of theirs, one of the leader: these
     * are what the several are for.
     *
     * @param brokers how many there are
     * @param longestPauseMillis of a process that is stopped
     */
    static List<Blow> schedule(long seed, int count, int brokers, long overMillis, long longestPauseMillis) {
        Random random = new Random(seed);
        List<Blow> blows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = FIRST_MILLIS + random.nextLong(Math.max(1, overMillis - FIRST_MILLIS));
            Choice choice = choose(random.nextInt(100));
            if (brokers > 1 && i < 2) choice = new Choice(Kind.KILL, i == 0 ? LEADER : BROKER, 0);
            String target = target(choice.target, brokers, random);
            blows.add(new Blow(
                    at,
                    choice.kind,
                    target,
                    lasting(choice.kind, brokers > 1 && !choice.isNode(), random, longestPauseMillis)));
        }
        blows.sort(Comparator.comparingLong(Blow::atMillis));
        return blows;
    }

    private static String target(String chosen, int brokers, Random random) {
        return switch (chosen) {
            case LEADER -> LEADER;
            case BROKER -> BROKER + (brokers == 1 ? 1 : 1 + random.nextInt(brokers));
            default -> random.nextBoolean() ? "one" : "two";
        };
    }

    private static Choice choose(int percent) {
        int left = percent;
        for (Choice choice : CHOICES) {
            left -= choice.percent;
            if (left < 0) return choice;
        }
        throw new IllegalStateException("the choices do not add up to 100");
    }

    private static long lasting(Kind kind, boolean spared, Random random, long longestPauseMillis) {
        return switch (kind) {
            case KILL -> random.nextLong(spared ? LONGEST_AWAY_MILLIS : 2_000);
            case PAUSE -> 500 + random.nextLong(Math.max(1, longestPauseMillis - 500));
            case CUT, RESTART -> 0;
        };
    }

    @Override
    public String toString() {
        String lasting = forMillis == 0 ? "" : String.format(" for %.1f s", forMillis / 1000.0);
        return String.format("%6.1f s  %s %s%s", atMillis / 1000.0, kind.name().toLowerCase(), target, lasting);
    }
}
