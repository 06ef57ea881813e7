package dev.livestall.analytics.ingest;

import dev.livestall.analytics.intake.Intake;
import dev.livestall.analytics.sink.DeadLetter;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** The main output are signs; the other facts, the dead letters and the counts have outputs of their own. */
public final class DecodeEvents extends ProcessFunction<RawRecord, Sign> {
    private static final long serialVersionUID = 1;

    public static final OutputTag<Line> LINES = new OutputTag<>("lines", TypeInformation.of(Line.class));
    public static final OutputTag<OrderFact> ORDERS = new OutputTag<>("orders", TypeInformation.of(OrderFact.class));
    public static final OutputTag<Click> CLICKS = new OutputTag<>("clicks", TypeInformation.of(Click.class));
    public static final OutputTag<LineFact> ORDER_LINES =
            new OutputTag<>("order-lines", TypeInformation.of(LineFact.class));
    public static final OutputTag<QuestionFact> QUESTIONS =
            new OutputTag<>("questions", TypeInformation.of(QuestionFact.class));
    public static final OutputTag<Mark> MARKS = new OutputTag<>("marks", TypeInformation.of(Mark.class));
    public static final OutputTag<Erasure> ERASURES = new OutputTag<>("erasures", TypeInformation.of(Erasure.class));
    public static final OutputTag<DeadLetter> DEAD_LETTERS =
            new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));
    public static final OutputTag<Intake> INTAKE = new OutputTag<>("intake", TypeInformation.of(Intake.class));

    @Override
    public void processElement(RawRecord raw, Context context, Collector<Sign> out) {
        Reading reading = RecordReader.read(raw);
        if (reading instanceof Reading.Facts counted) {
            counted.facts().forEach(fact -> emit(fact, context, out));
            context.output(INTAKE, Intake.counted(source(raw)));
        } else if (reading instanceof Reading.Rejected rejected) {
            context.output(DEAD_LETTERS, letter(raw, rejected.reason()));
            context.output(INTAKE, Intake.rejected(source(raw)));
        } else if (reading instanceof Reading.Skipped) {
            context.output(INTAKE, Intake.skipped(source(raw)));
        }
    }

    private static void emit(Fact fact, Context context, Collector<Sign> out) {
        if (fact instanceof Sign sign) out.collect(sign);
        else if (fact instanceof Line line) context.output(LINES, line);
        else if (fact instanceof OrderFact order) context.output(ORDERS, order);
        else if (fact instanceof Click click) context.output(CLICKS, click);
        else if (fact instanceof QuestionFact question) context.output(QUESTIONS, question);
        else if (fact instanceof Mark mark) context.output(MARKS, mark);
        else if (fact instanceof Erasure erasure) context.output(ERASURES, erasure);
        else context.output(ORDER_LINES, (LineFact) fact);
    }

    private static DeadLetter letter(RawRecord raw, String reason) {
        return DeadLetter.of(raw.topic(), raw.partition(), raw.offset(), reason, raw.value());
    }

    private static String source(RawRecord raw) {
        return raw.topic() + '-' + raw.partition();
    }
}
