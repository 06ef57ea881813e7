package dev.livestall.analytics.live;

import dev.livestall.analytics.sink.Document;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/**
 * What was known of a show at each ten seconds of the log's time. A snapshot is a sum of the records that the log had got by then, so no later record
 * changes it. Where records are read in another order, on a rebuild, one that stands is replaced only by one that is made of more of them.
 */
final class Snapshots {
    /** The alias. */
    static final String KNOWN = Document.WRITTEN_ONCE;
    /** Processing time that passes before a snapshot is written: mostly nothing is on its way any more. */
    static final long SETTLE_MILLIS = 3_000;

    private final MapState<Long, KnownStep> steps;

    Snapshots(RuntimeContext runtime) {
        steps = runtime.getMapState(new MapStateDescriptor<>("known", Types.LONG, TypeInformation.of(KnownStep.class)));
    }

    void add(Contribution contribution) throws Exception {
        KnownStep step = steps.get(contribution.knownAt());
        if (step == null) step = new KnownStep();
        step.add(contribution);
        steps.put(contribution.knownAt(), step);
    }

    /** @return the first that isn't settled yet; 0 if all are written */
    long write(long now, Collector<Document> out) throws Exception {
        var sorted = new TreeMap<Long, KnownStep>();
        for (var entry : steps.entries()) sorted.put(entry.getKey(), entry.getValue());
        var known = new Known();
        boolean changed = false;
        for (var entry : sorted.entrySet()) {
            long at = entry.getKey();
            KnownStep step = entry.getValue();
            if (at > now - SETTLE_MILLIS) {
                if (changed && !step.due) put(at, step, true);
                return at;
            }
            known.add(step);
            changed |= step.due; // what comes behind it is made of it, too
            if (!changed) continue;
            out.collect(KnownDocument.of(step.added.show.id(), at, known.figures()));
            put(at, step, false);
        }
        return 0;
    }

    private void put(long at, KnownStep step, boolean due) throws Exception {
        step.due = due;
        steps.put(at, step);
    }

    void clear() {
        steps.clear();
    }
}
