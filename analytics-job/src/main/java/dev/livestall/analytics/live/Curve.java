package dev.livestall.analytics.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The number of viewers present over the time of a show.
 *
 * @param now at the room's clock
 * @param peak the most at any second up to then
 * @param liveSeconds seconds that viewers were present while the show was on: divided by its length, the mean
 * @param buckets per bucket that has begun
 */
record Curve(long now, long peak, long liveSeconds, Map<Long, Point> buckets) {

    /**
     * @param ccu the most at any second of the bucket
     * @param events contributions that the bucket's document is made of: its own, and every presence change up to its end
     */
    record Point(long ccu, long events) {}

    static Curve of(SortedMap<Long, BucketTally> buckets, long through, LiveTime live) {
        long present = 0;
        long peak = 0;
        long presenceEvents = 0;
        long liveSeconds = 0;
        long second = Long.MIN_VALUE;
        var points = new LinkedHashMap<Long, Point>();
        for (var entry : buckets.entrySet()) {
            long start = entry.getKey();
            if (start > through) break; // viewers are taken to leave some time from now, if nothing is heard of them
            BucketTally bucket = entry.getValue();
            presenceEvents += bucket.presenceEvents;
            liveSeconds += present * live.secondsBetween(second, start / 1000); // nothing happened in between
            long most = present;
            for (int i = 0; i < BucketTally.SECONDS && start + i * 1000L <= through; i++) {
                present += bucket.presence[i];
                second = start / 1000 + i + 1;
                liveSeconds += present * live.secondsBetween(second - 1, second);
                most = i == 0 ? present : Math.max(most, present);
            }
            peak = Math.max(peak, most);
            points.put(start, new Point(most, bucket.events + presenceEvents));
        }
        liveSeconds += present * live.secondsBetween(second, Long.MAX_VALUE);
        return new Curve(present, peak, liveSeconds, points);
    }
}
