package dev.livestall.analytics.transcript;

import dev.livestall.analytics.ingest.Line;
import dev.livestall.analytics.sink.Document;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by message: its document, at each record of it. */
public final class WriteTranscript extends KeyedProcessFunction<String, Line, Document> {
    private static final long serialVersionUID = 1;

    public static final String MESSAGES = "livestall-messages";

    private final long forgetMillis;
    private transient ValueState<MessageTally> tallies;

    /** @param forgetAfter from a message's last record until it is forgotten, within one to two times */
    public WriteTranscript(Duration forgetAfter) {
        forgetMillis = forgetAfter.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        tallies = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("message", TypeInformation.of(MessageTally.class)));
    }

    @Override
    public void processElement(Line line, Context context, Collector<Document> out) throws Exception {
        MessageTally tally = tallies.value();
        if (tally == null) tally = new MessageTally();
        Line posted = tally.add(line);
        tally.forgetAt = context.timerService().currentProcessingTime() + forgetMillis;
        if (!tally.timed) {
            tally.timed = true;
            context.timerService().registerProcessingTimeTimer(tally.forgetAt);
        }
        tallies.update(tally);
        // A removal that came first waits for its message: there is nothing to show yet.
        if (posted != null) {
            var document = MessageDocument.of(posted, tally);
            out.collect(Document.of(MESSAGES, line.messageId(), tally.events, document));
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Document> out) throws Exception {
        MessageTally tally = tallies.value();
        if (tally == null) return;
        if (timestamp >= tally.forgetAt) tallies.clear();
        else context.timerService().registerProcessingTimeTimer(tally.forgetAt);
    }
}
