package dev.livestall.analytics.live;

import java.util.TreeMap;

/** A show as it was known, step by step. Pure. */
final class Known {
    private final ShowTally sum = new ShowTally();
    /** Nothing but who was present. */
    private final TreeMap<Long, BucketTally> presence = new TreeMap<>();

    void add(KnownStep step) {
        sum.add(step.added);
        step.presence.forEach((second, by) -> {
            long start = BucketTally.startOf(second * 1000);
            presence.computeIfAbsent(start, key -> new BucketTally())
                    .addPresence(second, new Contribution.Moved(by, 1));
        });
    }

    LiveDocument figures() {
        var curve = Curve.of(presence, sum.through, sum.liveTime());
        return LiveDocument.of(sum, Crowd.of(curve, sum.liveTime()));
    }
}
