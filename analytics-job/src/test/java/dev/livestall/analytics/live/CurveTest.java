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
        var curve = Curve.of(buckets, 20_000);
        assertThat(curve.peak()).isEqualTo(3);
        assertThat(curve.now()).isEqualTo(1);
        assertThat(curve.buckets().get(0L).ccu()).isEqualTo(3);
        assertThat(curve.buckets().get(10_000L).ccu()).isEqualTo(2);
        assertThat(curve.buckets().get(20_000L).ccu()).isEqualTo(1);
    }

    @Test
    void bucketsThatTheRoomHasNotReachedAreNotThere() {
        present(1, 45);
        assertThat(Curve.of(buckets, 9_000).buckets()).containsOnlyKeys(0L);
        assertThat(Curve.of(buckets, 9_000).now()).isEqualTo(1);
    }

    @Test
    void aChangeOfPresenceIsANewVersionOfItsBucketAndAllAfterIt() {
        present(1, 8);
        present(21, 28);
        var before = Curve.of(buckets, 25_000).buckets();
        present(11, 12);
        var after = Curve.of(buckets, 25_000).buckets();
        assertThat(after.get(0L).events()).isEqualTo(before.get(0L).events());
        assertThat(after.get(20_000L).events()).isEqualTo(before.get(20_000L).events() + 2);
    }

    private void present(long from, long to) {
        bucket(from).addPresence(from, 1);
        bucket(to).addPresence(to, -1);
    }

    private BucketTally bucket(long second) {
        return buckets.computeIfAbsent(BucketTally.startOf(second * 1000), start -> new BucketTally());
    }
}
