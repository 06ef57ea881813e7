package dev.livestall.dashboards.insight;

/**
 * What became of every record that the job read: in = out + rejected + late + skipped.
 *
 * @param rejected in the dead letters
 * @param late came after their show was closed
 * @param skipped rehearsals, and types that enter no figure
 */
public record IntakeCounts(long in, long out, long rejected, long late, long skipped, long events) {

    /** Whether every record is accounted for. */
    public boolean adds() {
        return in == out + rejected + late + skipped;
    }
}
