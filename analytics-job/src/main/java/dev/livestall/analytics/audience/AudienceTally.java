package dev.livestall.analytics.audience;

import dev.livestall.analytics.ingest.Sign;
import dev.livestall.events.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one viewer did in one show. State: Flink serialises its fields. */
public class AudienceTally {
    /** Most visits, impressions, clicks or lines of one viewer in one show that are told apart; more aren't counted. */
    static final int MAX_DETAILS = 2_000;

    public Map<String, Visit> visits = new HashMap<>();
    /** Milliseconds watched, per visit. */
    public Map<String, Long> watched = new HashMap<>();
    /**
     * Kind and detail of what was counted, as fingerprints: all of this is written down with every checkpoint. Of {@link #MAX_DETAILS} things, two have
     * the same one with a chance of 10⁻¹³.
     */
    public Set<Long> counted = new HashSet<>();

    public Origin origin = new Origin();
    /** When it is forgotten, processing time. */
    public long forgetAt;
    /** Whether a timer will look at {@link #forgetAt}. */
    public boolean timed;

    /** @return what the sign changed: nothing but the room's clock, for a repeat */
    Heard add(Sign sign) {
        return new Hearing(this, sign).hear();
    }

    /** @return whether it wasn't counted before, and still may be */
    boolean isNew(String thing) {
        boolean isDetail = thing.indexOf('/') >= 0 || thing.indexOf('@') >= 0; // the few others always fit
        return !(isDetail && counted.size() >= MAX_DETAILS) && counted.add(Fingerprint.of(thing));
    }

    boolean isCounted(String thing) {
        return counted.contains(Fingerprint.of(thing));
    }

    /** @return whether it had been counted */
    boolean uncount(String thing) {
        return counted.remove(Fingerprint.of(thing));
    }

    /** Whether one more visit can be told apart, or this one already is. */
    boolean fits(String visitId) {
        return visits.size() < MAX_DETAILS || visits.containsKey(visitId);
    }
}
