package dev.livestall.analytics.speed;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** From the first record read to the last thing written, over all subtasks: they share this JVM. */
final class Stopwatch {
    private static final LongAdder READ = new LongAdder();
    private static final LongAdder WRITTEN = new LongAdder();
    private static final AtomicLong FIRST = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicLong LAST = new AtomicLong(Long.MIN_VALUE);

    private Stopwatch() {}

    static void read() {
        if (FIRST.get() == Long.MAX_VALUE) FIRST.accumulateAndGet(System.nanoTime(), Math::min);
        READ.increment();
    }

    /** A sink is through with everything. */
    static void ended(long written) {
        WRITTEN.add(written);
        LAST.accumulateAndGet(System.nanoTime(), Math::max);
    }

    static long records() {
        return READ.sum();
    }

    static long written() {
        return WRITTEN.sum();
    }

    static double seconds() {
        return (LAST.get() - FIRST.get()) / 1e9;
    }
}
