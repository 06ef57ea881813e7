package dev.livestall.analytics.live;

import dev.livestall.analytics.intake.Intake;
import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keyed by show: sums its contributions, and writes what changed half a second after the first change. */
public final class TallyShow extends KeyedProcessFunction<String, Contribution, Document> {
    private static final long serialVersionUID = 1;

    public static final String LIVE = "livestall-live";
    public static final String BUCKETS = "livestall-buckets";
    /** Records of people that came after their show was closed. */
    public static final OutputTag<Intake> LATE = new OutputTag<>("late", TypeInformation.of(Intake.class));

    private final long flushMillis;
    private final long closeMillis;
    private transient ValueState<ShowTally> tallies;
    private transient MapState<Long, BucketTally> buckets;
    private transient Snapshots snapshots;

    /**
     * @param flushAfter from a change to its documents
     * @param closeAfter from the end of a show until what people did in it is forgotten
     */
    public TallyShow(Duration flushAfter, Duration closeAfter) {
        flushMillis = flushAfter.toMillis();
        closeMillis = closeAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        var runtime = getRuntimeContext();
        tallies = runtime.getState(new ValueStateDescriptor<>("show", TypeInformation.of(ShowTally.class)));
        buckets = runtime.getMapState(
                new MapStateDescriptor<>("buckets", Types.LONG, TypeInformation.of(BucketTally.class)));
        snapshots = new Snapshots(runtime);
    }

    @Override
    public void processElement(Contribution contribution, Context context, Collector<Document> out) throws Exception {
        ShowTally tally = tallies.value();
        if (tally == null) tally = new ShowTally();
        if (tally.closed && !contribution.fromBooks()) {
            context.output(LATE, Intake.turnedLate("late", contribution.events()));
            return;
        }
        tally.add(contribution);
        bucket(contribution);
        know(tally, contribution, context, out);
        long now = context.timerService().currentProcessingTime();
        if (tally.flushAt == 0) {
            tally.flushAt = now + flushMillis;
            context.timerService().registerProcessingTimeTimer(tally.flushAt);
            // Fires only at the end of a bounded input, which doesn't wait for processing time.
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
        if (tally.hasEnded() && tally.closeAt == 0) {
            tally.closeAt = now + closeMillis;
            context.timerService().registerProcessingTimeTimer(tally.closeAt);
        }
        tallies.update(tally);
    }

    private void know(ShowTally tally, Contribution contribution, Context context, Collector<Document> out)
            throws Exception {
        if (contribution.knownAt() == 0) return;
        if (tally.closed) {
            // Its steps are gone, but all that comes now comes behind them.
            var figures = LiveDocument.of(tally, tally.closedCrowd());
            out.collect(KnownDocument.of(tally.show.id(), contribution.knownAt(), figures));
            return;
        }
        snapshots.add(contribution);
        if (tally.knownDueAt != 0) return;
        tally.knownDueAt = settledAt(
                Math.max(contribution.knownAt(), context.timerService().currentProcessingTime()));
        context.timerService().registerProcessingTimeTimer(tally.knownDueAt);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    private static long settledAt(long knownAt) {
        return knownAt + Snapshots.SETTLE_MILLIS;
    }

    private void bucket(Contribution contribution) throws Exception {
        long start = BucketTally.startOf(contribution.at());
        BucketTally bucket = bucketAt(start);
        bucket.add(contribution);
        buckets.put(start, bucket);
        for (var change : contribution.presence().entrySet()) {
            long changed = BucketTally.startOf(change.getKey() * 1000);
            BucketTally presence = bucketAt(changed);
            presence.addPresence(change.getKey(), change.getValue());
            buckets.put(changed, presence);
        }
    }

    private BucketTally bucketAt(long start) throws Exception {
        BucketTally bucket = buckets.get(start);
        return bucket == null ? new BucketTally() : bucket;
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Document> out) throws Exception {
        ShowTally tally = tallies.value();
        if (tally == null) return;
        if (tally.flushAt != 0 && timestamp >= tally.flushAt) {
            tally.flushAt = 0;
            flush(tally, out);
        }
        if (tally.knownDueAt != 0 && timestamp >= tally.knownDueAt) {
            long next = snapshots.write(timestamp, out);
            tally.knownDueAt = next == 0 ? 0 : settledAt(next);
            if (next != 0) context.timerService().registerProcessingTimeTimer(tally.knownDueAt);
        }
        if (tally.flushAt == 0 && tally.knownDueAt == 0) {
            context.timerService().deleteEventTimeTimer(Long.MAX_VALUE);
        }
        // A change that waits to be written is written first.
        if (tally.closeAt != 0 && timestamp >= tally.closeAt && timestamp != Long.MAX_VALUE) close(tally, out);
        tallies.update(tally);
    }

    private void flush(ShowTally tally, Collector<Document> out) throws Exception {
        var sorted = sorted();
        var curve = Curve.of(sorted, tally.through, tally.liveTime());
        var crowd = tally.closed ? tally.closedCrowd() : Crowd.of(curve, tally.liveTime());
        out.collect(Document.of(LIVE, tally.show.id(), tally.events, LiveDocument.of(tally, crowd)));
        for (var point : curve.buckets().entrySet()) {
            long start = point.getKey();
            BucketTally bucket = Objects.requireNonNull(sorted.get(start));
            long events = point.getValue().events();
            boolean isFinal = tally.isFinal(start);
            if (bucket.written == events && bucket.writtenFinal == isFinal) continue;
            bucket.written = events;
            bucket.writtenFinal = isFinal;
            buckets.put(start, bucket);
            var document = BucketDocument.of(tally.show, start, bucket, point.getValue(), isFinal);
            out.collect(Document.of(BUCKETS, tally.show.id() + ':' + start, events, document));
        }
    }

    private TreeMap<Long, BucketTally> sorted() throws Exception {
        var sorted = new TreeMap<Long, BucketTally>();
        for (var entry : buckets.entries()) sorted.put(entry.getKey(), entry.getValue());
        return sorted;
    }

    private void close(ShowTally tally, Collector<Document> out) throws Exception {
        if (!tally.closed) {
            tally.closed = true;
            var curve = Curve.of(sorted(), tally.through, tally.liveTime());
            tally.closedPeak = curve.peak();
            tally.closedSeconds = curve.liveSeconds();
            snapshots.write(Long.MAX_VALUE, out);
            snapshots.clear();
            tally.knownDueAt = 0;
        }
        tally.closeAt = 0;
        buckets.clear();
    }
}
