package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Click;
import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Tap;
import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keyed by viewer and product: brings touches and order lines together, whichever is read first. */
public final class CreditTouches extends KeyedCoProcessFunction<String, Click, LineFact, CreditChange> {
    private static final long serialVersionUID = 1;

    public static final String LINES = "livestall-lines";
    public static final OutputTag<Document> DOCUMENTS =
            new OutputTag<>("line-documents", TypeInformation.of(Document.class));

    private final long forgetMillis;
    private transient ValueState<Touches> touches;
    private transient MapState<String, LineCredit> lines;

    /** @param forgetAfter from the last touch until touches are forgotten, within one to two times; longer than any topic lags behind */
    public CreditTouches(Duration forgetAfter) {
        forgetMillis = forgetAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        var runtime = getRuntimeContext();
        touches = runtime.getState(new ValueStateDescriptor<>("touches", TypeInformation.of(Touches.class)));
        lines = runtime.getMapState(
                new MapStateDescriptor<>("lines", Types.STRING, TypeInformation.of(LineCredit.class)));
    }

    @Override
    public void processElement1(Click click, Context context, Collector<CreditChange> out) throws Exception {
        Touches known = touches.value();
        if (known == null) known = new Touches();
        known.add(click.tap());
        known.forgetAt = context.timerService().currentProcessingTime() + forgetMillis;
        if (!known.timed) {
            known.timed = true;
            context.timerService().registerProcessingTimeTimer(known.forgetAt);
        }
        touches.update(known);
        var changed = new ArrayList<String>();
        for (String lineId : lines.keys()) changed.add(lineId);
        for (String lineId : changed) {
            LineCredit line = lines.get(lineId);
            tell(line, line.touch(click.tap()), context::output, out);
            lines.put(lineId, line);
        }
    }

    @Override
    public void processElement2(LineFact fact, Context context, Collector<CreditChange> out) throws Exception {
        LineCredit line = lines.get(fact.lineId());
        if (line == null) line = new LineCredit();
        Touches known = touches.value();
        List<Tap> earlier = known == null ? List.of() : known.taps;
        tell(line, fact.isRefund() ? line.refund(fact) : line.pay(fact, earlier), context::output, out);
        lines.put(fact.lineId(), line);
    }

    private static void tell(
            LineCredit line,
            List<CreditChange> changes,
            BiConsumer<OutputTag<Document>, Document> beside,
            Collector<CreditChange> out) {
        if (changes.isEmpty()) return; // not paid yet, or a repeat
        changes.forEach(out::collect);
        beside.accept(DOCUMENTS, Document.of(LINES, line.lineId, line.events(), LineDocument.of(line)));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<CreditChange> out) throws Exception {
        Touches known = touches.value();
        if (known == null) return;
        // The lines stay: a refund may come at any time, and they keep the touches in their window themselves.
        if (timestamp >= known.forgetAt) touches.clear();
        else context.timerService().registerProcessingTimeTimer(known.forgetAt);
    }
}
