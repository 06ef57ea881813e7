package dev.livestall.analytics.live;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.events.Mode;
import java.util.HashMap;
import java.util.Map;

/** The totals of a show. State: Flink serialises its fields. */
public class ShowTally {
    public Show show = new Show("", "", Mode.LIVE);
    public long events;
    /** The room's clock: the newest time of any of its records, epoch millis. */
    public long through = Long.MIN_VALUE;
    /** Epoch millis; {@link Long#MAX_VALUE} before it starts. */
    public long startedAt = Long.MAX_VALUE;
    /** Epoch millis; {@link Long#MIN_VALUE} while it goes on. */
    public long endedAt = Long.MIN_VALUE;

    public Map<Figure, Long> counts = new HashMap<>();
    public Map<String, MoneySums> money = new HashMap<>();
    /** Answered questions, per seconds from question to answer. */
    public Map<Long, Long> responses = new HashMap<>();
    /** What is left of the presence when the buckets are gone. */
    public boolean closed;

    public long closedPeak;
    public long closedSeconds;
    /** When the documents are due, processing time; 0 while they are up to date. */
    public long flushAt;
    /** When the show is closed, processing time; 0 before its end. */
    public long closeAt;
    /** When the snapshots of what was known are due, processing time; 0 while all are written. */
    public long knownDueAt;

    void add(Contribution contribution) {
        show = contribution.show();
        events += contribution.events();
        through = Math.max(through, contribution.at());
        switch (contribution.stage()) {
            case STARTED -> startedAt = Math.min(startedAt, contribution.at());
            case ENDED -> endedAt = Math.max(endedAt, contribution.at());
            case UNCHANGED -> {}
        }
        contribution.responses().forEach((seconds, n) -> responses.merge(seconds, n, Long::sum));
        contribution.counts().forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, contribution.money());
    }

    void add(ShowTally more) {
        show = more.show;
        events += more.events;
        through = Math.max(through, more.through);
        startedAt = Math.min(startedAt, more.startedAt);
        endedAt = Math.max(endedAt, more.endedAt);
        more.responses.forEach((seconds, n) -> responses.merge(seconds, n, Long::sum));
        more.counts.forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        MoneySums.add(money, more.money.values());
    }

    boolean hasStarted() {
        return startedAt != Long.MAX_VALUE;
    }

    LiveTime liveTime() {
        long to = Math.floorDiv(hasEnded() ? endedAt : through, 1000L);
        return new LiveTime(hasStarted() ? Math.floorDiv(startedAt, 1000L) : to, to);
    }

    boolean hasEnded() {
        return endedAt != Long.MIN_VALUE;
    }

    Crowd closedCrowd() {
        return new Crowd(0, closedPeak, closedSeconds, liveTime().seconds());
    }

    long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** Whether ten seconds will hardly change any more. A record may still come late: then the document is written again. */
    boolean isFinal(long bucketStart) {
        long end = bucketStart + BucketTally.SECONDS * 1000L;
        return through >= end + FINAL_AFTER_MILLIS || (hasEnded() && end <= endedAt);
    }

    /** Room's time that passes before a bucket is called final. */
    static final long FINAL_AFTER_MILLIS = 60_000;
}
