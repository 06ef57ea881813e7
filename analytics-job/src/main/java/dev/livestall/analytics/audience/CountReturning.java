package dev.livestall.analytics.audience;

import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Joins, keyed by shop, mode and viewer: tells a show that one of its viewers had been in an earlier one. */
public final class CountReturning extends KeyedProcessFunction<String, Sign, Contribution> {
    private static final long serialVersionUID = 1;

    /** So long after the last visit a viewer counts as new again. */
    private static final Duration MEMORY = Duration.ofDays(400);

    private transient ValueState<Acquaintance> acquaintances;

    public static String key(Sign joined) {
        Show show = joined.show();
        return show.shopId() + '\n' + show.mode() + '\n' + joined.subject();
    }

    @Override
    public void open(OpenContext context) {
        var descriptor = new ValueStateDescriptor<>("acquaintance", TypeInformation.of(Acquaintance.class));
        descriptor.enableTimeToLive(StateTtlConfig.newBuilder(MEMORY).build());
        acquaintances = getRuntimeContext().getState(descriptor);
    }

    @Override
    public void processElement(Sign joined, Context context, Collector<Contribution> out) throws Exception {
        Acquaintance known = acquaintances.value();
        if (known == null) known = new Acquaintance();
        known.come(joined.show(), joined.at())
                .forEach((show, firstAt) -> out.collect(
                        Contribution.ofAudience(show, firstAt, Map.of(Figure.RETURNING_VIEWERS, 1L), Map.of(), false)
                                .appended(context.timestamp())));
        acquaintances.update(known);
    }
}
