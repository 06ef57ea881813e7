package dev.livestall.analytics.closing;

import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by document: its newest version, some time after its first change. Documents change twice a second; what is kept of them needn't. */
public final class KeepFacts extends KeyedProcessFunction<String, Document, Document> {
    private static final long serialVersionUID = 1;

    private final long keepMillis;
    private transient ValueState<Document> changed;

    /** @param keepAfter from a change until it is kept */
    public KeepFacts(Duration keepAfter) {
        keepMillis = keepAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        changed =
                getRuntimeContext().getState(new ValueStateDescriptor<>("changed", TypeInformation.of(Document.class)));
    }

    @Override
    public void processElement(Document document, Context context, Collector<Document> out) throws Exception {
        Document waiting = changed.value();
        if (waiting == null) {
            var timers = context.timerService();
            timers.registerProcessingTimeTimer(timers.currentProcessingTime() + keepMillis);
            timers.registerEventTimeTimer(Long.MAX_VALUE); // the end of a bounded input
        }
        if (waiting == null || document.version() >= waiting.version()) changed.update(document);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Document> out) throws Exception {
        Document waiting = changed.value();
        if (waiting == null) return;
        changed.clear();
        context.timerService().deleteEventTimeTimer(Long.MAX_VALUE);
        out.collect(waiting);
    }
}
