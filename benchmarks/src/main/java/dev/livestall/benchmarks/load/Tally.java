package dev.livestall.benchmarks.load;

import org.HdrHistogram.Histogram;

/** What a crowd saw in one run. Belongs to the crowd's thread. */
final class Tally {
    private static final long LONGEST_MICROS = 600_000_000;

    final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    /** Messages that were due before this time are of an earlier run. */
    long from = Long.MAX_VALUE;

    long deliveries;
    long frames;
    long bytes;
    long acks;
    long unknown;
    long refused;
    String firstRefusal = "";
    long closed;

    void begin(long from) {
        this.from = from;
        micros.reset();
        deliveries = frames = bytes = acks = unknown = refused = 0;
    }

    void latency(long value) {
        micros.recordValue(Math.max(0, Math.min(LONGEST_MICROS, value)));
    }
}
