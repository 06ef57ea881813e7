package dev.livestall.dashboards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseTest {
    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");
    private static final Instant END = START.plusSeconds(3_600);
    private static final Instant CLOSE = END.plusSeconds(7 * 86_400);

    @Test
    void thePhasesLieSideBySideAndLeaveNothingOut() {
        var show = show(START, END);
        assertThat(Phase.BEFORE.of(show)).isEqualTo(new Span(null, START));
        assertThat(Phase.LIVE.of(show)).isEqualTo(new Span(START, END));
        assertThat(Phase.AFTER.of(show)).isEqualTo(new Span(END, CLOSE));
        assertThat(Phase.LATER.of(show)).isEqualTo(new Span(CLOSE, null));
    }

    @Test
    void aShowHasNoPhaseThatItHasNotComeTo() {
        assertThat(Phase.LIVE.of(show(START, null))).isEqualTo(new Span(START, null));
        assertThat(Phase.AFTER.of(show(START, null))).isNull();
        assertThat(Phase.LIVE.of(show(null, null))).isNull();
        assertThat(Phase.BEFORE.of(show(null, null))).isEqualTo(Span.ALL);
    }

    private static Show show(@Nullable Instant start, @Nullable Instant end) {
        return new Show("b", "s", new Words("쇼", null), BroadcastState.LIVE, Mode.LIVE, AudienceKind.REAL, start, end);
    }
}
