package dev.livestall.dashboards.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AgainstTest {
    @Test
    void twoShowsHaveNoMedian() {
        var against = against(10, List.of(0.2, 0.3));
        assertThat(against.median()).isNull();
        assertThat(against.behind()).isNull();
        assertThat(against.rank()).isNull();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(against(10, List.of(0.4, 0.1, 0.3, 0.2)).median()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void isBehindByDeviationsOfTheShopsOwnShows() {
        // the median is 0.30, the deviations 0.10, 0.10, 0, 0.10, 0.20: their median 0.10
        var against = against(10, List.of(0.2, 0.4, 0.3, 0.2, 0.5));
        assertThat(against.behind()).isEqualTo(2.0, within(1e-12));
        assertThat(against.rank()).isEqualTo(6);
    }

    @Test
    void aboveTheMedianIsNotBehind() {
        assertThat(against(35, List.of(0.2, 0.3, 0.3)).behind()).isNegative();
        assertThat(against(35, List.of(0.2, 0.3, 0.3)).rank()).isEqualTo(1);
    }

    @Test
    void showsThatWereAllAlikeDontMakeASmallDifferenceALargeOne() {
        assertThat(against(19, List.of(0.2, 0.2, 0.2)).behind()).isEqualTo(1.0, within(1e-12));
    }

    @Test
    void whatCantBeDividedIsNeverBehind() {
        var against = Against.of("buying", true, Ratio.of(0L, 0L), List.of(0.2, 0.2, 0.2));
        assertThat(against.median()).isEqualTo(0.2);
        assertThat(against.behind()).isNull();
    }

    @Test
    void everyFigureThatIsComparedStandsInTheDictionary() throws Exception {
        try (var dictionary = Objects.requireNonNull(Measure.class.getResourceAsStream("/dictionary.json"))) {
            var entries = new String(dictionary.readAllBytes(), StandardCharsets.UTF_8);
            for (Measure measure : Measure.values()) {
                assertThat(entries).contains("\"figure\": \"" + measure.figure + '"');
            }
        }
    }

    /** So many of a hundred. */
    private static Against against(long of, List<Double> before) {
        return Against.of("buying", true, Ratio.of(of, 100L), before);
    }
}
