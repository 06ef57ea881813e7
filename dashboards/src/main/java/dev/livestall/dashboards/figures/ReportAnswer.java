package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.ShowFigures;
import dev.livestall.dashboards.show.Show;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A show by two clocks. What was shown never changes any more; what is known now has every payment and refund since.
 *
 * @param shown absent where nothing was known by then
 * @param corrections absent until the show has ended
 */
public record ReportAnswer(
        Seen now, @Nullable Shown shown, @Nullable Corrections corrections) {

    /** All figures at one time. */
    public record Seen(AudienceAnswer audience, TalkAnswer talk, ChainAnswer chain) {
        static Seen of(ShowFigures figures, ChainAnswer chain, Instant now) {
            Freshness freshness = Chains.freshness(figures, now);
            return new Seen(AudienceAnswer.of(freshness, figures), TalkAnswer.of(freshness, figures), chain);
        }
    }

    /**
     * As it was shown.
     *
     * @param asked the time asked for: by itself, the end of the show
     * @param knownAt every record that the log had by then is counted, and none that came later
     */
    public record Shown(Instant asked, Instant knownAt, Seen figures) {}

    /**
     * Late payments and refunds.
     *
     * @param until they are expected: seven days after the end. Later ones count, too
     * @param open whether that is still to come
     */
    public record Corrections(Instant until, boolean open) {
        static @Nullable Corrections of(Show show, Instant now) {
            if (show.endedAt() == null) return null;
            Instant until = show.endedAt().plus(Phase.AFTERMATH);
            return new Corrections(until, now.isBefore(until));
        }
    }
}
