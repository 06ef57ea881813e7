package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long it took clients, from noticing a cut to the next hello, in milliseconds. */
final class Resumes {
    private final List<Long> millis = new ArrayList<>();

    synchronized void add(long took) {
        millis.add(took);
    }

    synchronized int count() {
        return millis.size();
    }

    /** By the nearest rank; 0 if there was none. */
    synchronized long percentile(int percent) {
        if (millis.isEmpty()) return 0;
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
