package dev.livestall.benchmarks.torture.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One kill -9.
 *
 * @param afterMillis of quiet work since the one before was healed
 * @param deadMillis how long nothing is there
 * @param inCheckpoint of the job: while it writes one
 */
record Kill(Target target, long afterMillis, long deadMillis, boolean inCheckpoint) {
    /** The relay is a part of commerce-service. */
    enum Target {
        JOB,
        ELASTICSEARCH,
        KAFKA,
        POSTGRES,
        RELAY
    }

    /** A function of the seed: each target once before any comes again, the order by chance. */
    static List<Kill> schedule(long seed, int kills) {
        var random = new Random(seed);
        var schedule = new ArrayList<Kill>();
        var left = new ArrayList<Target>();
        for (int i = 0; i < kills; i++) {
            if (left.isEmpty()) left.addAll(List.of(Target.values()));
            Target target = left.remove(random.nextInt(left.size()));
            boolean inCheckpoint = target == Target.JOB && random.nextBoolean();
            schedule.add(new Kill(target, 2_000 + random.nextInt(4_000), random.nextInt(2_000), inCheckpoint));
        }
        return schedule;
    }

    @Override
    public String toString() {
        return "kill -9 " + target.name().toLowerCase(Locale.ROOT) + (inCheckpoint ? " in a checkpoint" : "")
                + " after " + afterMillis + " ms, dead for " + deadMillis + " ms";
    }
}
