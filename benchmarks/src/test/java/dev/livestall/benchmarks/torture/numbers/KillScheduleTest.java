package dev.livestall.benchmarks.torture.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KillScheduleTest {
    @Test
    void theSameSeedIsTheSameScheduleAndAnotherSeedAnother() {
        assertThat(Kill.schedule(7, 12)).isEqualTo(Kill.schedule(7, 12)).isNotEqualTo(Kill.schedule(8, 12));
    }

    @Test
    void everyTargetIsKilledBeforeAnyIsKilledAgain() {
        for (long seed = 0; seed < 20; seed++) {
            List<Kill> schedule = Kill.schedule(seed, 10);
            assertThat(schedule.subList(0, 5)).extracting(Kill::target).containsExactlyInAnyOrder(Kill.Target.values());
            assertThat(schedule.subList(5, 10))
                    .extracting(Kill::target)
                    .containsExactlyInAnyOrder(Kill.Target.values());
        }
    }

    @Test
    void onlyTheJobIsKilledInACheckpointAndSometimesItIs() {
        var all = LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> Kill.schedule(seed, 5).stream())
                .toList();
        assertThat(all).filteredOn(Kill::inCheckpoint).isNotEmpty().allMatch(kill -> kill.target() == Kill.Target.JOB);
    }
}
