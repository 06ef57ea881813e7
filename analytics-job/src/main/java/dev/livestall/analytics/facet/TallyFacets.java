package dev.livestall.analytics.facet;

import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by the part of a show: its document, half a second after its first change. */
public final class TallyFacets extends KeyedProcessFunction<String, FacetChange, Document> {
    private static final long serialVersionUID = 1;

    public static final String FACETS = "livestall-facets";

    private final long flushMillis;
    private transient ValueState<FacetTally> tallies;

    public TallyFacets(Duration flushAfter) {
        flushMillis = flushAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        tallies =
                getRuntimeContext().getState(new ValueStateDescriptor<>("facet", TypeInformation.of(FacetTally.class)));
    }

    @Override
    public void processElement(FacetChange change, Context context, Collector<Document> out) throws Exception {
        FacetTally tally = tallies.value();
        if (tally == null) tally = new FacetTally();
        tally.add(change);
        if (tally.flushAt == 0) {
            tally.flushAt = context.timerService().currentProcessingTime() + flushMillis;
            context.timerService().registerProcessingTimeTimer(tally.flushAt);
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE); // the end of a bounded input
        }
        tallies.update(tally);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Document> out) throws Exception {
        FacetTally tally = tallies.value();
        if (tally == null || tally.flushAt == 0) return;
        tally.flushAt = 0;
        context.timerService().deleteEventTimeTimer(Long.MAX_VALUE);
        tallies.update(tally);
        out.collect(Document.of(FACETS, context.getCurrentKey(), tally.events, FacetDocument.of(tally)));
    }
}
