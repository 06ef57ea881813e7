package dev.livestall.benchmarks.torture.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the checker found; the first faults in words. */
final class Verdict {
    private static final int TOLD = 30;

    /** Units sold or held beyond those that there were. */
    int oversold;
    /** Orders of which the provider keeps more than the books say it should. */
    int doubleCharged;
    /** Orders whose money is kept and whose goods are not sold to the buyer. */
    int paidUnfulfilled;
    /** Orders whose goods are sold and whose money is not there. */
    int fulfilledUnpaid;
    /** Units that no living order has, and nobody can buy. */
    int leakedUnits;
    /** Facts that the log was not told, or was told in another order. */
    int eventsMissing;

    private final List<String> faults = new ArrayList<>();

    void fault(String what) {
        if (faults.size() < TOLD) faults.add(what);
    }

    List<String> faults() {
        return faults;
    }

    boolean isClean() {
        return oversold + doubleCharged + paidUnfulfilled + fulfilledUnpaid + leakedUnits + eventsMissing == 0;
    }

    void putInto(Map<String, Object> json) {
        json.put("oversold", oversold);
        json.put("doubleCharged", doubleCharged);
        json.put("paidUnfulfilled", paidUnfulfilled);
        json.put("fulfilledUnpaid", fulfilledUnpaid);
        json.put("leakedUnits", leakedUnits);
        json.put("eventsMissing", eventsMissing);
    }
}
