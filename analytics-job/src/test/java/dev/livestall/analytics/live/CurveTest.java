package dev.livestall.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CurveTest {
    private final TreeMap<Long, BucketTally> buckets = new TreeMap<>();

    @Test
    void itPeaksWhereMostWerePresentAndCountsUpToTheRoomsClock() {
        present(1, 8);
        present(2, 25);
        present(3, 12);
        var curve = curve(20_000);
        assertThat(curve.peak()).isEqualTo(3);
        assertThat(curve.now()).isEqualTo(1);
        assertThat(curve.buckets().get(0L).ccu()).isEqualTo(3);
        assertThat(curve.buckets().get(10_000L).ccu()).isEqualTo(2);
        assertThat(curve.buckets().get(20_000L).ccu()).isEqualTo(1);
    }

    @Test
    void bucketsThatTheRoomHasNotReachedAreNotThere() {
        present(1, 45);
        assertThat(curve(9_000).buckets()).containsOnlyKeys(0L);
        assertThat(curve(9_000).now()).isEqualTo(1);
    }

    @Test
    void aChangeOfPresenceIsANewVersionOfItsBucketAndAllAfterIt() {
        present(1, 8);
        present(21, 28);
        var before = curve(25_000).buckets();
        present(11, 12);
        var after = curve(25_000).buckets();
        assertThat(after.get(0L).events()).isEqualTo(before.get(0L).events());
        assertThat(after.get(20_000L).events()).isEqualTo(before.get(20_000L).events() + 2);
    }

    @Test
    void theMeanCountsTheSecondsOfTheShowAloneAlsoWhereNothingHappened() {
        present(1, 45);
        present(38, 90);
        var live = new LiveTime(5, 60);
        var curve = Curve.of(buckets, 60_000, live);
        assertThat(curve.liveSeconds()).isEqualTo((45 - 5) + (60 - 38));
        assertThat(live.seconds()).isEqualTo(55);
    }

    private Curve curve(long through) {
        return Curve.of(buckets, through, new LiveTime(0, 0));
    }

    private void present(long from, long to) {
        bucket(from).addPresence(from, new Contribution.Moved(1, 1));
        bucket(to).addPresence(to, new Contribution.Moved(-1, 1));
    }

    private BucketTally bucket(long second) {
        return buckets.computeIfAbsent(BucketTally.startOf(second * 1000), start -> new BucketTally());
    }
}
