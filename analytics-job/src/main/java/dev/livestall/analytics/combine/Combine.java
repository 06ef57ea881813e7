package dev.livestall.analytics.combine;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Holds what comes for a moment. It has no state: everything goes on before a watermark or the barrier of a checkpoint does, and at the end of the input. */
public final class Combine<T extends Combinable<T>> extends AbstractStreamOperator<T>
        implements OneInputStreamOperator<T, T>, BoundedOneInput {
    private static final long serialVersionUID = 1;

    /** Longest that anything is held, in millis: part of the two seconds from an event to the board. */
    static final long WAIT_MILLIS = 50;
    /** Most places that are held. */
    static final int MAX_PLACES = 5_000;

    private transient Map<Object, Sum<T>> sums = new HashMap<>();
    private transient boolean timed;

    @Override
    public void open() throws Exception {
        super.open();
        sums = new HashMap<>();
    }

    @Override
    public void processElement(StreamRecord<T> element) {
        T more = element.getValue();
        Object place = more.place();
        Sum<T> sum = sums.get(place);
        if (sum == null) sums.put(place, more.sum());
        else sum.add(more);
        if (sums.size() >= MAX_PLACES) handOn();
        if (timed || sums.isEmpty()) return;
        timed = true;
        var clock = getProcessingTimeService();
        clock.registerTimer(clock.getCurrentProcessingTime() + WAIT_MILLIS, at -> {
            timed = false;
            handOn();
        });
    }

    /** The last watermark makes what is behind write its documents: nothing may come after it. */
    @Override
    public void processWatermark(Watermark mark) throws Exception {
        handOn();
        super.processWatermark(mark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) {
        handOn();
    }

    @Override
    public void endInput() {
        handOn();
    }

    private void handOn() {
        sums.values().forEach(sum -> output.collect(new StreamRecord<>(sum.total())));
        sums.clear();
    }
}
