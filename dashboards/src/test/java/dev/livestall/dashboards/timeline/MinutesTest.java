package dev.livestall.dashboards.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.TimelinePoint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void whatHappenedIsAddedAndOfThosePresentTheMostIsKept() {
        var minutes = Minutes.of(List.of(point(0, 7, 2L, true), point(50, 9, 3L, true), point(60, 4, 1L, false)));
        assertThat(minutes).extracting(TimelinePoint::at).containsExactly(NOON, NOON.plusSeconds(60));
        assertThat(minutes.get(0).ccu()).isEqualTo(9);
        assertThat(minutes.get(0).reactions()).isEqualTo(5);
        assertThat(minutes.get(0).removed()).isEqualTo(2);
        assertThat(minutes.get(0).money()).containsExactly(new TimelinePoint.Money("KRW", 200, 180));
        assertThat(minutes.get(0).isFinal()).isTrue();
    }

    @Test
    void aMinuteIsFinalOnlyOnceAllOfItIs() {
        assertThat(Minutes.of(List.of(point(0, 1, 0L, true), point(10, 1, 0L, false)))
                        .get(0)
                        .isFinal())
                .isFalse();
    }

    @Test
    void whatOneOfItsBucketsDidNotCountTheMinuteDoesNotKnow() {
        assertThat(Minutes.of(List.of(point(0, 1, 4L, true), point(10, 1, null, true)))
                        .get(0)
                        .reactions())
                .isNull();
    }

    private static TimelinePoint point(int second, long ccu, Long reactions, boolean isFinal) {
        var money = List.of(new TimelinePoint.Money("KRW", 100, 90));
        return new TimelinePoint(
                "s", NOON.plusSeconds(second), 10, ccu, 1, 1, 1, 1, 1, reactions, 0L, 0L, 1L, money, isFinal);
    }
}
