package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the checker found; the first faults in words. */
final class Verdict {
    private static final int TOLD = 20;

    int acked;
    int delivered;
    /** Acknowledged, and not in the log. */
    int lost;
    /** Shown twice to one reader. */
    int duplicated;
    /** Out of order, at another position than acknowledged, or never said by anybody. */
    int reordered;
    /** Never shown to a reader who was not told that something is missing. */
    int gapsUnreported;
    /** Fresh pictures after the first of each client: gaps that were told. */
    int gapsReported;

    private final List<String> faults = new ArrayList<>();

    void fault(String who, String what) {
        if (faults.size() < TOLD) faults.add(who + ": " + what);
    }

    List<String> faults() {
        return faults;
    }

    boolean isClean() {
        return acked > 0 && lost == 0 && duplicated == 0 && reordered == 0 && gapsUnreported == 0;
    }

    void putInto(Map<String, Object> json) {
        json.put("acked", acked);
        json.put("lost", lost);
        json.put("duplicated", duplicated);
        json.put("reordered", reordered);
        json.put("gapsUnreported", gapsUnreported);
        json.put("gapsReported", gapsReported);
    }
}
