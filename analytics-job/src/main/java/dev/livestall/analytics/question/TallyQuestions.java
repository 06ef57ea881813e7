package dev.livestall.analytics.question;

import dev.livestall.analytics.ingest.QuestionFact;
import dev.livestall.analytics.live.Contribution;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keyed by question: tells the show what each fact changed. */
public final class TallyQuestions extends KeyedProcessFunction<String, QuestionFact, Contribution> {
    private static final long serialVersionUID = 1;

    private final Duration forgetAfter;
    private transient ValueState<QuestionTally> tallies;

    /** @param forgetAfter from the last fact about a question until it is forgotten */
    public TallyQuestions(Duration forgetAfter) {
        this.forgetAfter = forgetAfter;
    }

    @Override
    public void open(OpenContext context) {
        var descriptor = new ValueStateDescriptor<>("question", TypeInformation.of(QuestionTally.class));
        descriptor.enableTimeToLive(StateTtlConfig.newBuilder(forgetAfter).build());
        tallies = getRuntimeContext().getState(descriptor);
    }

    @Override
    public void processElement(QuestionFact fact, Context context, Collector<Contribution> out) throws Exception {
        QuestionTally tally = tallies.value();
        if (tally == null) tally = new QuestionTally();
        out.collect(tally.add(fact).appended(context.timestamp()));
        tallies.update(tally);
    }
}
