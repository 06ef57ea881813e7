package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Erasure;
import dev.livestall.analytics.ingest.Line;
import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Keyed by message: its document, at each record of it. Whom to forget is told to all: it holds for lines that were read and for those to come. */
public final class WriteTranscript extends KeyedBroadcastProcessFunction<String, Line, Erasure, Document> {
    private static final long serialVersionUID = 1;

    public static final String MESSAGES = "livestall-messages";
    /** Per author until when what they wrote is to be forgotten, epoch millis. */
    public static final MapStateDescriptor<Long, Long> ERASED =
            new MapStateDescriptor<>("erased", Types.LONG, Types.LONG);

    private static final ValueStateDescriptor<MessageTally> MESSAGE =
            new ValueStateDescriptor<>("message", TypeInformation.of(MessageTally.class));

    private final long forgetMillis;
    private transient ValueState<MessageTally> tallies;

    /** @param forgetAfter from a message's last record until it is forgotten, within one to two times */
    public WriteTranscript(Duration forgetAfter) {
        forgetMillis = forgetAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        tallies = getRuntimeContext().getState(MESSAGE);
    }

    @Override
    public void processElement(Line line, ReadOnlyContext context, Collector<Document> out) throws Exception {
        MessageTally tally = tallies.value();
        if (tally == null) tally = new MessageTally();
        Line posted = tally.add(line);
        Long until = context.getBroadcastState(ERASED).get(tally.author);
        Line erased = until == null ? null : tally.erase(until);
        tally.forgetAt = context.timerService().currentProcessingTime() + forgetMillis;
        if (!tally.timed) {
            tally.timed = true;
            context.timerService().registerProcessingTimeTimer(tally.forgetAt);
        }
        tallies.update(tally);
        write(erased == null ? posted : erased, tally, out);
    }

    @Override
    public void processBroadcastElement(Erasure erasure, Context context, Collector<Document> out) throws Exception {
        var erased = context.getBroadcastState(ERASED);
        Long before = erased.get(erasure.author());
        erased.put(erasure.author(), before == null ? erasure.at() : Math.max(before, erasure.at()));
        context.applyToKeyedState(MESSAGE, (messageId, state) -> {
            MessageTally tally = state.value();
            if (tally == null || tally.author != erasure.author()) return;
            Line wordless = tally.erase(erasure.at());
            state.update(tally);
            write(wordless, tally, out);
        });
    }

    /** A removal that came first waits for its message: there is nothing to show yet. */
    private static void write(@Nullable Line line, MessageTally tally, Collector<Document> out) {
        if (line == null) return;
        var document = MessageDocument.of(line, tally);
        out.collect(Document.of(MESSAGES, line.messageId(), tally.version(), document));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Document> out) throws Exception {
        MessageTally tally = tallies.value();
        if (tally == null) return;
        if (timestamp >= tally.forgetAt) tallies.clear();
        else context.timerService().registerProcessingTimeTimer(tally.forgetAt);
    }
}
