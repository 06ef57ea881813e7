package dev.livestall.benchmarks.torture.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One kill -9. @param afterMillis of quiet work since the one before was healed @param deadMillis how long nothing is there */
record Kill(Target target, long afterMillis, long deadMillis) {
    enum Target {
        SERVICE,
        POSTGRES
    }

    /** A function of the seed. */
    static List<Kill> schedule(long seed, int kills) {
        var random = new Random(seed);
        var schedule = new ArrayList<Kill>();
        for (int i = 0; i < kills; i++) {
            var target = random.nextInt(3) == 0 ? Target.POSTGRES : Target.SERVICE;
            schedule.add(new Kill(target, 2_000 + random.nextInt(5_000), random.nextInt(2_000)));
        }
        return schedule;
    }

    @Override
    public String toString() {
        return "kill -9 " + target.name().toLowerCase(java.util.Locale.ROOT) + " after " + afterMillis
                + " ms, dead for " + deadMillis + " ms";
    }
}
