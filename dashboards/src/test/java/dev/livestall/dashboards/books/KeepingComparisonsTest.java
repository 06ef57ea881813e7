package dev.livestall.dashboards.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.dashboards.books.Proof.State;
import dev.livestall.dashboards.insight.Comparison;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class KeepingComparisonsTest {
    private final List<Comparison> kept = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private boolean away;
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final KeepingComparisons keeping = new KeepingComparisons(
            new Comparisons() {
                @Override
                public Mono<Void> keep(Comparison comparison) {
                    if (away) return Mono.error(new IllegalStateException("away"));
                    kept.add(comparison);
                    return Mono.empty();
                }

                @Override
                public Mono<List<Comparison>> since(String shopId, Instant from) {
                    return Mono.just(kept);
                }
            },
            clock);

    @Test
    void keepsWhatIsNewAndOnceAnHourWhatStayed() {
        for (int minute = 0; minute < 90; minute++) {
            found(State.EQUAL, 0);
            now = now.plus(Duration.ofMinutes(1));
        }
        found(State.DIFFERENT, 2);
        found(State.DIFFERENT, 2);
        found(State.DIFFERENT, 3);
        found(State.EQUAL, 0);
        assertThat(kept).extracting(Comparison::differing).containsExactly(0, 0, 2, 3, 0);
    }

    @Test
    void keepsNothingUndecidedAndNothingOfARehearsal() {
        found(State.CHECKING, 1);
        keeping.keep(show(Mode.REHEARSAL), proof(State.EQUAL, 0)).block();
        assertThat(kept).isEmpty();
    }

    @Test
    void aStoreThatIsAwayTakesNothingFromTheProofAndIsTriedAgain() {
        away = true;
        assertThat(keeping.keep(show(Mode.LIVE), proof(State.EQUAL, 0)).block()).isEqualTo(proof(State.EQUAL, 0));
        away = false;
        found(State.EQUAL, 0);
        assertThat(kept).hasSize(1);
    }

    private void found(State state, int differing) {
        keeping.keep(show(Mode.LIVE), proof(state, differing)).block();
    }

    private static Proof proof(State state, int differing) {
        return new Proof(state, null, Instant.EPOCH, null, 7, differing, List.of());
    }

    private static Show show(Mode mode) {
        var title = new Words("첫눈", "First snow");
        return new Show("show", "shop", title, BroadcastState.LIVE, mode, AudienceKind.REAL, Instant.EPOCH, null);
    }
}
