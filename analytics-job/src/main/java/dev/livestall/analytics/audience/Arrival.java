package dev.livestall.analytics.audience;

import dev.livestall.analytics.ingest.Facet;
import java.util.List;

/**
 * How a visit began.
 *
 * @param at epoch millis
 * @param visitId decides between two in the same millisecond
 * @param from the channel and the campaign
 */
public record Arrival(long at, String visitId, List<Facet> from) implements Comparable<Arrival> {
    @Override
    public int compareTo(Arrival other) {
        int byTime = Long.compare(at, other.at);
        return byTime == 0 ? visitId.compareTo(other.visitId) : byTime;
    }
}
