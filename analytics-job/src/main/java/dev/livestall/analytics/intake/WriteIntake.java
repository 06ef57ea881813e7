package dev.livestall.analytics.intake;

import dev.livestall.analytics.sink.Document;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** All under one key: the document of everything that was read. */
public final class WriteIntake extends KeyedProcessFunction<String, Intake, Document> {
    private static final long serialVersionUID = 1;

    public static final String INTAKE = "livestall-intake";
    /** The key, and the document's id. */
    public static final String ID = "intake";

    private transient ValueState<Intake> sums;

    @Override
    public void open(OpenContext context) {
        sums = getRuntimeContext().getState(new ValueStateDescriptor<>("intake", TypeInformation.of(Intake.class)));
    }

    @Override
    public void processElement(Intake more, Context context, Collector<Document> out) throws Exception {
        Intake sum = sums.value();
        sum = (sum == null ? Intake.none(ID) : sum).plus(more);
        sums.update(sum);
        out.collect(Document.of(INTAKE, ID, sum.events(), IntakeDocument.of(sum)));
    }
}
