package dev.livestall.dashboards.insight;

import java.time.Instant;

/**
 * What one look at the books and the board of a show found, once neither moved any more.
 *
 * @param differing orders; 0 with {@code equal} false if the sums alone differ
 * @param simulated whether nobody real was in the show
 */
public record Comparison(
        String shopId, String broadcastId, Instant at, boolean equal, int differing, boolean simulated) {

    public boolean findsTheSameAs(Comparison other) {
        return equal == other.equal && differing == other.differing;
    }
}
