package dev.livestall.analytics.live;

import java.util.HashMap;
import java.util.Map;

/** What the records that the log got within ten seconds add to a show. State: Flink serialises its fields. */
public class KnownStep {
    public ShowTally added = new ShowTally();
    /** Change in the number of viewers present, per epoch second. */
    public Map<Long, Integer> presence = new HashMap<>();
    /** Whether the snapshot at its end is to be written. */
    public boolean due;

    void add(Contribution contribution) {
        added.add(contribution);
        contribution.presence().forEach((second, moved) -> presence.merge(second, moved.by(), Integer::sum));
        due = true;
    }
}
