package dev.livestall.dashboards.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.board.Trend.Point;
import dev.livestall.dashboards.insight.Bucket;
import dev.livestall.dashboards.insight.Bucket.BucketMoney;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void aShowWithoutBucketsHasNoPoints() {
        assertThat(Trend.of(List.of())).isEqualTo(new Trend(10, List.of()));
    }

    @Test
    void aShortShowIsShownInTensOfSeconds() {
        assertThat(Trend.of(List.of(bucket(0, 5, 100), bucket(10, 7, 0))))
                .isEqualTo(new Trend(
                        10,
                        List.of(
                                new Point(START, 5, 2, 1, 1, 3L, Map.of("KRW", 100L)),
                                new Point(START.plusSeconds(10), 7, 2, 1, 1, 3L, Map.of("KRW", 0L)))));
    }

    @Test
    void aStepWithoutEventsIsMissing() {
        assertThat(Trend.of(List.of(bucket(0, 5, 100), bucket(30, 7, 0))).points())
                .extracting(Point::at)
                .containsExactly(START, START.plusSeconds(30));
    }

    @Test
    void aLongShowIsShownInMinutesAndLosesNoWon() {
        var buckets =
                IntStream.range(0, 121).mapToObj(i -> bucket(i * 10, i, 10)).toList();
        var trend = Trend.of(buckets);

        assertThat(trend.seconds()).isEqualTo(60);
        assertThat(trend.points()).hasSize(21);
        assertThat(trend.points().get(0)).isEqualTo(new Point(START, 5, 12, 6, 6, 18L, Map.of("KRW", 60L)));
        assertThat(trend.points().stream()
                        .mapToLong(point -> point.paidMinor().get("KRW"))
                        .sum())
                .isEqualTo(1_210);
    }

    @Test
    void aMinuteOfWhichATenthWasNotCountedDoesNotKnowItsRemovals() {
        var buckets = new ArrayList<Bucket>();
        for (int i = 0; i < 121; i++) buckets.add(bucket(i * 10, i, i == 3 ? null : 1L, 10));
        var points = Trend.of(buckets).points();
        assertThat(points.get(0).removed()).isNull();
        assertThat(points.get(1).removed()).isEqualTo(6);
    }

    private static Bucket bucket(int second, long ccu, long paid) {
        return bucket(second, ccu, 3L, paid);
    }

    private static Bucket bucket(int second, long ccu, Long removed, long paid) {
        var money = List.of(new BucketMoney("KRW", paid));
        return new Bucket("shop", START.plusSeconds(second), 10, ccu, 2, 1, 1, removed, money);
    }
}
