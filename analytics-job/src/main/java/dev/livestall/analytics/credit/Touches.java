package dev.livestall.analytics.credit;

import dev.livestall.analytics.ingest.Tap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One viewer's touches on one product. State: Flink serialises its fields. */
public class Touches {
    /** Most touches kept; the oldest goes first. */
    static final int MAX_TAPS = LineCredit.MAX_TAPS;

    public List<Tap> taps = new ArrayList<>();
    /** When they are forgotten, processing time. */
    public long forgetAt;
    /** Whether a timer will look at {@link #forgetAt}. */
    public boolean timed;

    void add(Tap tap) {
        if (taps.contains(tap)) return;
        taps.add(tap);
        if (taps.size() > MAX_TAPS)
            taps.remove(taps.stream().min(Comparator.comparingLong(Tap::at)).orElseThrow());
    }
}
