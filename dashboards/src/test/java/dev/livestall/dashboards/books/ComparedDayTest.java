package dev.livestall.dashboards.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.Comparison;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedDayTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void hasEachDayAlsoThoseOnWhichNobodyLooked() {
        var days = ComparedDay.of(List.of(found("lamp", "2026-11-24T00:30:00Z", 0)), SEOUL, TODAY, 30);
        assertThat(days).hasSize(30);
        assertThat(days.get(0)).isEqualTo(new ComparedDay(LocalDate.parse("2026-10-26"), 0, true, 0, null));
        assertThat(days.get(29)).isEqualTo(new ComparedDay(TODAY, 1, true, 0, null));
    }

    @Test
    void saysTheWorstOfADayAndHowLongTheLongestDifferenceLasted() {
        var days = days(
                found("lamp", "2026-11-23T01:00:00Z", 2),
                found("lamp", "2026-11-23T01:00:30Z", 5),
                found("quilt", "2026-11-23T01:00:40Z", 1),
                found("quilt", "2026-11-23T01:00:50Z", 0),
                found("lamp", "2026-11-23T01:01:04Z", 0),
                found("lamp", "2026-11-23T02:00:00Z", 0));
        assertThat(days.get(0)).isEqualTo(new ComparedDay(LocalDate.parse("2026-11-23"), 6, false, 5, 64L));
        assertThat(days.get(1)).isEqualTo(new ComparedDay(TODAY, 0, true, 0, null));
    }

    @Test
    void aDayBeginsInItsZone() {
        var days = days(found("lamp", "2026-11-23T14:59:59Z", 3), found("lamp", "2026-11-23T15:00:00Z", 3));
        assertThat(days).extracting(ComparedDay::comparisons).containsExactly(1, 1);
    }

    @Test
    void aDifferenceOverMidnightBelongsToBothDaysAndHasNoEndWhileItLasts() {
        var lasts = List.of(found("lamp", "2026-11-23T14:30:00Z", 3), found("lamp", "2026-11-23T15:30:00Z", 2));
        assertThat(ComparedDay.of(lasts, SEOUL, TODAY, 2))
                .containsExactly(
                        new ComparedDay(LocalDate.parse("2026-11-23"), 1, false, 3, null),
                        new ComparedDay(TODAY, 1, false, 2, null));
        var over = List.of(lasts.get(0), lasts.get(1), found("lamp", "2026-11-23T16:30:00Z", 0));
        assertThat(ComparedDay.of(over, SEOUL, TODAY, 2))
                .extracting(ComparedDay::secondsUntilEqual)
                .containsExactly(7_200L, 7_200L);
    }

    @Test
    void sumsThatDifferAloneAreNotEqualEither() {
        var days = days(new Comparison("shop", "lamp", Instant.parse("2026-11-24T01:00:00Z"), false, 0, false));
        assertThat(days.get(1)).isEqualTo(new ComparedDay(TODAY, 1, false, 0, null));
    }

    private static List<ComparedDay> days(Comparison... comparisons) {
        return ComparedDay.of(List.of(comparisons), SEOUL, TODAY, 2);
    }

    private static Comparison found(String show, String at, int differing) {
        return new Comparison("shop", show, Instant.parse(at), differing == 0, differing, false);
    }
}
