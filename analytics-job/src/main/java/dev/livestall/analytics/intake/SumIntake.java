package dev.livestall.analytics.intake;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by source: adds counts up for a while and hands on one, so that a single counter behind it isn't in the way. */
public final class SumIntake extends KeyedProcessFunction<String, Intake, Intake> {
    private static final long serialVersionUID = 1;

    private final long flushMillis;
    private transient ValueState<Intake> sums;

    public SumIntake(Duration flushAfter) {
        flushMillis = flushAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        sums = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", TypeInformation.of(Intake.class)));
    }

    @Override
    public void processElement(Intake more, Context context, Collector<Intake> out) throws Exception {
        Intake sum = sums.value();
        if (sum == null) {
            context.timerService()
                    .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + flushMillis);
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE); // the end of a bounded input
        }
        sums.update(sum == null ? more : sum.plus(more));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Intake> out) throws Exception {
        Intake sum = sums.value();
        if (sum == null) return;
        out.collect(sum);
        sums.clear();
        context.timerService().deleteEventTimeTimer(Long.MAX_VALUE);
    }
}
