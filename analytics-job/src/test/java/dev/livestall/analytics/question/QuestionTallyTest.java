package dev.livestall.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.analytics.ingest.QuestionFact;
import dev.livestall.analytics.ingest.QuestionFact.Kind;
import dev.livestall.analytics.ingest.Show;
import dev.livestall.analytics.live.Figure;
import dev.livestall.events.Mode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuestionTallyTest {
    private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    private final Map<Long, Long> waits = new TreeMap<>();

    @Test
    void anAnswerThatIsReadBeforeItsQuestionCountsOnceTheQuestionIsThere() {
        read(fact(9_000, Kind.ANSWERED_ALOUD));
        assertThat(counts).isEmpty();
        read(fact(2_500, Kind.ASKED));
        assertThat(counts).isEqualTo(Map.of(Figure.QUESTIONS, 1L, Figure.ANSWERED, 1L));
        assertThat(waits).isEqualTo(Map.of(6L, 1L));
    }

    @Test
    void theFirstAnswerCountsWhicheverIsReadFirst() {
        read(fact(0, Kind.ASKED), fact(20_000, Kind.ANSWERED_IN_TEXT), fact(4_000, Kind.ANSWERED_ALOUD));
        assertThat(waits).isEqualTo(Map.of(4L, 1L));
        read(fact(30_000, Kind.ANSWERED_IN_TEXT));
        assertThat(waits).isEqualTo(Map.of(4L, 1L));
        assertThat(counts).isEqualTo(Map.of(Figure.QUESTIONS, 1L, Figure.ANSWERED, 1L));
    }

    @Test
    void aRepeatChangesNothing() {
        read(fact(0, Kind.ASKED), fact(4_000, Kind.ANSWERED_IN_TEXT));
        var before = Map.copyOf(counts);
        read(fact(0, Kind.ASKED), fact(4_000, Kind.ANSWERED_IN_TEXT));
        assertThat(counts).isEqualTo(before).containsEntry(Figure.ANSWERED_IN_TEXT, 1L);
        assertThat(waits).isEqualTo(Map.of(4L, 1L));
    }

    private final QuestionTally tally = new QuestionTally();

    private void read(QuestionFact... facts) {
        for (QuestionFact fact : List.of(facts)) {
            var change = tally.add(fact);
            change.counts().forEach((figure, n) -> counts.merge(figure, n, (a, b) -> a + b == 0 ? null : a + b));
            change.responses().forEach((seconds, n) -> waits.merge(seconds, n, (a, b) -> a + b == 0 ? null : a + b));
        }
    }

    private static QuestionFact fact(long at, Kind kind) {
        return new QuestionFact(new Show("shop", "show", Mode.LIVE), "q", at, kind);
    }
}
