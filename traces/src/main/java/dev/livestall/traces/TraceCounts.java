package dev.livestall.traces;

import java.util.concurrent.atomic.LongAdder;

/** Spans of this process. What was told and neither sent nor lost either waits, or found the queue full. */
public final class TraceCounts {
    private final LongAdder told = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder lost = new LongAdder();

    void tell() {
        told.increment();
    }

    void send(int spans) {
        sent.add(spans);
    }

    void lose(int spans) {
        lost.add(spans);
    }

    public long told() {
        return told.sum();
    }

    /** The collector has them. */
    public long sent() {
        return sent.sum();
    }

    /** The collector refused them, or was not there. */
    public long lost() {
        return lost.sum();
    }
}
