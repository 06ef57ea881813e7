package dev.livestall.benchmarks.torture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlowTest {
    private final List<Blow> schedule = Blow.schedule(7, 200, 60_000, 20_000);

    @Test
    void theSeedDecidesEverything() {
        assertThat(Blow.schedule(7, 200, 60_000, 20_000)).isEqualTo(schedule);
        assertThat(Blow.schedule(8, 200, 60_000, 20_000)).isNotEqualTo(schedule);
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
                        "KILL broker",
                        "PAUSE one",
                        "PAUSE two",
                        "PAUSE broker",
                        "CUT one",
                        "CUT two");
    }

    @Test
    void noPauseIsLongerThanAllowed() {
        assertThat(schedule)
                .filteredOn(blow -> blow.kind() == Blow.Kind.PAUSE)
                .allMatch(blow -> blow.forMillis() >= 500 && blow.forMillis() < 20_000);
    }
}
