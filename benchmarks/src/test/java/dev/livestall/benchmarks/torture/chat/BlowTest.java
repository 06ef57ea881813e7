package dev.livestall.benchmarks.torture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlowTest {
    private final List<Blow> schedule = Blow.schedule(7, 200, 1, 60_000, 20_000);

    @Test
    void theSeedDecidesEverything() {
        assertThat(Blow.schedule(7, 200, 1, 60_000, 20_000)).isEqualTo(schedule);
        assertThat(Blow.schedule(8, 200, 1, 60_000, 20_000)).isNotEqualTo(schedule);
    }

    @Test
    void blowsFallInTheOrderOfTimeAfterTheFirstSecondsAndWithinTheLoad() {
        assertThat(schedule).hasSize(200).isSortedAccordingTo(Comparator.comparingLong(Blow::atMillis));
        assertThat(schedule).allMatch(blow -> blow.atMillis() >= 2_000 && blow.atMillis() < 60_000);
    }

    @Test
    void everyKindFallsOnEveryTargetThatItCan() {
        assertThat(schedule.stream()
                        .map(blow -> blow.kind() + " " + blow.target())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "KILL one",
                        "KILL two",
                        "KILL broker-1",
                        "PAUSE one",
                        "PAUSE two",
                        "PAUSE broker-1",
                        "CUT one",
                        "CUT two");
    }

    @Test
    void aRollingRestartTakesTheNodesInTurn() {
        assertThat(Blow.rolling(2, 12_000)).extracting(Blow::target).containsExactly("one", "two", "one", "two");
        assertThat(Blow.rolling(2, 12_000)).allMatch(blow -> blow.kind() == Blow.Kind.RESTART);
    }

    @Test
    void noPauseIsLongerThanAllowed() {
        assertThat(schedule)
                .filteredOn(blow -> blow.kind() == Blow.Kind.PAUSE)
                .allMatch(blow -> blow.forMillis() >= 500 && blow.forMillis() < 20_000);
    }

    @Test
    void withThreeBrokersTheLeaderAndAnotherAreKilledEvenInTheShortestSchedule() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Blow.schedule(seed, 2, 3, 60_000, 20_000))
                    .extracting(blow -> blow.kind() + " " + blow.target().replaceAll("-[1-3]$", "-N"))
                    .containsExactlyInAnyOrder("KILL leader", "KILL broker-N");
        }
    }

    @Test
    void eachOfThreeBrokersIsStruck() {
        assertThat(Blow.schedule(7, 200, 3, 60_000, 20_000))
                .extracting(Blow::target)
                .contains("broker-1", "broker-2", "broker-3", "leader", "one", "two");
    }
}
