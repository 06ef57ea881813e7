package dev.livestall.analytics.sales;

import dev.livestall.analytics.ingest.OrderFact;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.sink.Document;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keyed by order: its document, and (main output) what each fact adds to the show. */
public final class TallyOrders extends KeyedProcessFunction<String, OrderFact, Contribution> {
    private static final long serialVersionUID = 1;

    public static final String ORDERS = "livestall-orders";
    public static final OutputTag<Document> DOCUMENTS =
            new OutputTag<>("order-documents", TypeInformation.of(Document.class));

    private transient ValueState<OrderTally> tallies;

    @Override
    public void open(OpenContext context) {
        tallies =
                getRuntimeContext().getState(new ValueStateDescriptor<>("order", TypeInformation.of(OrderTally.class)));
    }

    @Override
    public void processElement(OrderFact fact, Context context, Collector<Contribution> out) throws Exception {
        OrderTally tally = tallies.value();
        if (tally == null) tally = new OrderTally();
        out.collect(tally.add(fact).appended(context.timestamp()));
        tallies.update(tally);
        context.output(DOCUMENTS, Document.of(ORDERS, fact.orderId(), tally.events, OrderDocument.of(fact, tally)));
    }
}
