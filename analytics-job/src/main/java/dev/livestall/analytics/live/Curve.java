package dev.livestall.analytics.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The number of viewers present over the time of a show.
 *
 * @param now at the room's clock
 * @param peak the most at any second up to then
 * @param buckets per bucket that has begun
 */
record Curve(long now, long peak, Map<Long, Point> buckets) {

    /**
     * @param ccu the most at any second of the bucket
     * @param events contributions that the bucket's document is made of: its own, and every presence change up to its end
     */
    record Point(long ccu, long events) {}

    static Curve of(SortedMap<Long, BucketTally> buckets, long through) {
        long present = 0;
        long peak = 0;
        long presenceEvents = 0;
        var points = new LinkedHashMap<Long, Point>();
        for (var entry : buckets.entrySet()) {
            long start = entry.getKey();
            if (start > through) break; // viewers are taken to leave some time from now, if nothing is heard of them
            BucketTally bucket = entry.getValue();
            presenceEvents += bucket.presenceEvents;
            long most = present;
            for (int i = 0; i < BucketTally.SECONDS && start + i * 1000L <= through; i++) {
                present += bucket.presence[i];
                most = i == 0 ? present : Math.max(most, present);
            }
            peak = Math.max(peak, most);
            points.put(start, new Point(most, bucket.events + presenceEvents));
        }
        return new Curve(present, peak, points);
    }
}
