package dev.livestall.analytics;

import dev.livestall.analytics.audience.CountReturning;
import dev.livestall.analytics.audience.TallyAudience;
import dev.livestall.analytics.closing.KeepFacts;
import dev.livestall.analytics.combine.Combinable;
import dev.livestall.analytics.combine.Combine;
import dev.livestall.analytics.credit.CreditChange;
import dev.livestall.analytics.credit.CreditTouches;
import dev.livestall.analytics.credit.TallyCredits;
import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.facet.TallyFacets;
import dev.livestall.analytics.ingest.Click;
import dev.livestall.analytics.ingest.DecodeEvents;
import dev.livestall.analytics.ingest.Erasure;
import dev.livestall.analytics.ingest.Line;
import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Mark;
import dev.livestall.analytics.ingest.OrderFact;
import dev.livestall.analytics.ingest.QuestionFact;
import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.intake.Intake;
import dev.livestall.analytics.intake.SumIntake;
import dev.livestall.analytics.intake.WriteIntake;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.TallyShow;
import dev.livestall.analytics.marks.WriteMarks;
import dev.livestall.analytics.question.TallyQuestions;
import dev.livestall.analytics.sales.TallyOrders;
import dev.livestall.analytics.sink.DeadLetter;
import dev.livestall.analytics.sink.Document;
import dev.livestall.analytics.transcript.WriteTranscript;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * What is computed, from any source to any sinks.
 *
 * @param flushAfter from a change to the documents of a show
 * @param closeAfter from the end of a show until late records of its people are counted as late
 * @param forgetAfter from the last record of a viewer, message or touch until it is forgotten; at least {@code closeAfter}
 */
public record AnalyticsWorkflow(Duration flushAfter, Duration closeAfter, Duration forgetAfter) {

    public AnalyticsWorkflow {
        if (forgetAfter.compareTo(closeAfter) < 0) {
            throw new IllegalArgumentException("a viewer forgotten before the show is closed would count twice");
        }
    }

    /** Without anything that is kept for later. */
    public void defineWorkflow(DataStream<RawRecord> records, Sink<Document> documents, Sink<DeadLetter> letters) {
        var counted = count(records, letters);
        counted.named()
                .union(counted.facts())
                .sinkTo(documents)
                .uid("documents")
                .name("documents");
    }

    /**
     * @param closing what an earlier run kept of shows
     * @param keepAfter from a change of a document to the newest version that is kept
     */
    public void defineWorkflow(
            DataStream<RawRecord> records,
            DataStream<Document> closing,
            Duration keepAfter,
            Sink<Document> documents,
            Sink<Document> kept,
            Sink<DeadLetter> letters) {
        var counted = count(records, letters);
        named(counted.facts().keyBy(Document::key).process(new KeepFacts(keepAfter)), "keep-facts")
                .sinkTo(kept)
                .uid("closing-facts")
                .name("closing-facts");
        counted.named()
                .union(counted.facts(), closing)
                .sinkTo(documents)
                .uid("documents")
                .name("documents");
    }

    /**
     * What is written.
     *
     * @param facts name no person, and can be kept for ever
     * @param named the others: orders and lines of chat, of which records are kept, and counts of the job itself
     */
    private record Counted(DataStream<Document> facts, DataStream<Document> named) {}

    private Counted count(DataStream<RawRecord> records, Sink<DeadLetter> letters) {
        var signs = named(dated(records).process(new DecodeEvents()), "decode-events");
        var orders = named(
                signs.getSideOutput(DecodeEvents.ORDERS)
                        .keyBy(OrderFact::orderId)
                        .process(new TallyOrders()),
                "tally-orders");
        var audience = named(signs.keyBy(Sign::key).process(new TallyAudience(forgetAfter)), "tally-audience");
        var shows = named(
                        combined(audience, Contribution.class, "combine-audience")
                                .union(orders, questions(signs), returning(signs))
                                .keyBy((Contribution contribution) ->
                                        contribution.show().id())
                                .process(new TallyShow(flushAfter, closeAfter)),
                        "tally-show")
                .uid("tally-show-2"); // a state without what was known when would tell it wrongly: better to count
        // again
        var intake = combined(signs.getSideOutput(DecodeEvents.INTAKE), Intake.class, "combine-intake")
                .union(shows.getSideOutput(TallyShow.LATE));
        signs.getSideOutput(DecodeEvents.DEAD_LETTERS)
                .sinkTo(letters)
                .uid("dead-letters")
                .name("dead-letters");
        var facts = shows.union(
                facets(audience.getSideOutput(TallyAudience.FACETS)),
                marks(signs.getSideOutput(DecodeEvents.MARKS)),
                credits(signs.getSideOutput(DecodeEvents.CLICKS), signs.getSideOutput(DecodeEvents.ORDER_LINES)));
        var lines = transcript(signs.getSideOutput(DecodeEvents.LINES), signs.getSideOutput(DecodeEvents.ERASURES));
        return new Counted(facts, lines.union(orders.getSideOutput(TallyOrders.DOCUMENTS), counted(intake)));
    }

    /** With the time at which the log got it, a record carries through the job when it was known. */
    private static DataStream<RawRecord> dated(DataStream<RawRecord> records) {
        return named(
                records.assignTimestampsAndWatermarks(WatermarkStrategy.<RawRecord>noWatermarks()
                        .withTimestampAssigner((raw, none) -> raw.appendedAt())),
                "append-times");
    }

    private DataStream<Contribution> questions(SingleOutputStreamOperator<Sign> decoded) {
        var facts = decoded.getSideOutput(DecodeEvents.QUESTIONS);
        return named(facts.keyBy(QuestionFact::key).process(new TallyQuestions(forgetAfter)), "tally-questions");
    }

    private static DataStream<Contribution> returning(DataStream<Sign> signs) {
        var joins = named(signs.filter(sign -> sign.kind() == Sign.Kind.JOINED), "joins");
        return named(joins.keyBy(CountReturning::key).process(new CountReturning()), "count-returning");
    }

    private DataStream<Document> facets(DataStream<FacetChange> changes) {
        return named(
                combined(changes, FacetChange.class, "combine-facets")
                        .keyBy(FacetChange::key)
                        .process(new TallyFacets(flushAfter)),
                "tally-facets");
    }

    private static DataStream<Document> marks(DataStream<Mark> marks) {
        return named(marks.map(new WriteMarks()), "write-marks");
    }

    private DataStream<Document> transcript(DataStream<Line> lines, DataStream<Erasure> erasures) {
        return named(
                lines.keyBy(Line::messageId)
                        .connect(erasures.broadcast(WriteTranscript.ERASED))
                        .process(new WriteTranscript(forgetAfter)),
                "write-transcript");
    }

    private DataStream<Document> credits(DataStream<Click> clicks, DataStream<LineFact> lines) {
        var changes = named(
                clicks.keyBy(Click::key).connect(lines.keyBy(LineFact::key)).process(new CreditTouches(forgetAfter)),
                "credit-touches");
        return named(changes.keyBy(CreditChange::key).process(new TallyCredits()), "tally-credits")
                .union(changes.getSideOutput(CreditTouches.DOCUMENTS));
    }

    private DataStream<Document> counted(DataStream<Intake> intake) {
        var sums = named(intake.keyBy(Intake::source).process(new SumIntake(flushAfter)), "sum-intake");
        return named(sums.keyBy(sum -> WriteIntake.ID).process(new WriteIntake()), "write-intake");
    }

    /** Before a shuffle: far less goes through it than records come in. */
    private static <T extends Combinable<T>> SingleOutputStreamOperator<T> combined(
            DataStream<T> many, Class<T> type, String name) {
        return named(many.transform(name, TypeInformation.of(type), new Combine<>()), name);
    }

    /** A stable uid is what lets a newer job take over the state of an older one. */
    private static <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> operator, String name) {
        return operator.uid(name).name(name);
    }
}
