package dev.livestall.analytics.credit;

import dev.livestall.analytics.sink.Document;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by the place in a show and a currency: its document, at each change. */
public final class TallyCredits extends KeyedProcessFunction<String, CreditChange, Document> {
    private static final long serialVersionUID = 1;

    public static final String CREDITS = "livestall-credits";

    private transient ValueState<CreditTally> tallies;

    @Override
    public void open(OpenContext context) {
        tallies = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("credit", TypeInformation.of(CreditTally.class)));
    }

    @Override
    public void processElement(CreditChange change, Context context, Collector<Document> out) throws Exception {
        CreditTally tally = tallies.value();
        if (tally == null) tally = new CreditTally();
        tally.add(change);
        tallies.update(tally);
        out.collect(Document.of(CREDITS, change.key(), tally.events, CreditDocument.of(change, tally)));
    }
}
