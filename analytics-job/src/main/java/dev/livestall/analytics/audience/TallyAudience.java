package dev.livestall.analytics.audience;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.live.Contribution;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keyed by show and viewer: tells the show what each sign changed. */
public final class TallyAudience extends KeyedProcessFunction<String, Sign, Contribution> {
    private static final long serialVersionUID = 1;

    public static final OutputTag<FacetChange> FACETS =
            new OutputTag<>("facets", TypeInformation.of(FacetChange.class));

    private final long forgetMillis;
    private transient ValueState<AudienceTally> tallies;

    /** @param forgetAfter from a viewer's last sign in a show until it is forgotten, within one to two times */
    public TallyAudience(Duration forgetAfter) {
        forgetMillis = forgetAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        tallies = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("viewer", TypeInformation.of(AudienceTally.class)));
    }

    @Override
    public void processElement(Sign sign, Context context, Collector<Contribution> out) throws Exception {
        if (sign.subject().equals(Sign.ROOM)) {
            out.collect(new AudienceTally()
                    .add(sign)
                    .contribution()
                    .appended(context.timestamp())); // nobody's: nothing to remember
            return;
        }
        AudienceTally tally = tallies.value();
        if (tally == null) tally = new AudienceTally();
        Heard heard = tally.add(sign);
        out.collect(heard.contribution().appended(context.timestamp()));
        heard.facets().forEach(change -> context.output(FACETS, change));
        tally.forgetAt = context.timerService().currentProcessingTime() + forgetMillis;
        if (!tally.timed) {
            tally.timed = true;
            context.timerService().registerProcessingTimeTimer(tally.forgetAt);
        }
        tallies.update(tally);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Contribution> out) throws Exception {
        AudienceTally tally = tallies.value();
        if (tally == null) return;
        if (timestamp >= tally.forgetAt) {
            tallies.clear();
        } else {
            // One timer per viewer, moved only when it fires: signs come every ten seconds.
            context.timerService().registerProcessingTimeTimer(tally.forgetAt);
        }
    }
}
