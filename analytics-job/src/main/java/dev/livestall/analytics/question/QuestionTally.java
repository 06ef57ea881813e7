package dev.livestall.analytics.question;

import dev.livestall.analytics.ingest.QuestionFact;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.Figure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One question. State: Flink serialises its fields. */
public class QuestionTally {
    /** Epoch millis; {@link Long#MAX_VALUE} while it isn't known, as is the answer's. */
    public long askedAt = Long.MAX_VALUE;

    public long answeredAt = Long.MAX_VALUE;
    public boolean answeredInText;

    /** The first asking and the first answer count, whichever is read first. */
    Contribution add(QuestionFact fact) {
        var counts = counts();
        var waits = waits();
        if (fact.kind() == QuestionFact.Kind.ASKED) {
            askedAt = Math.min(askedAt, fact.at());
        } else {
            boolean inText = fact.kind() == QuestionFact.Kind.ANSWERED_IN_TEXT;
            // Of two in the same millisecond, the one in text.
            if (fact.at() == answeredAt) answeredInText |= inText;
            if (fact.at() < answeredAt) answeredInText = inText;
            answeredAt = Math.min(answeredAt, fact.at());
        }
        return Contribution.ofQuestion(
                fact.show(), fact.at(), difference(counts, counts()), difference(waits, waits()));
    }

    private Map<Figure, Long> counts() {
        var counts = new EnumMap<Figure, Long>(Figure.class);
        if (askedAt == Long.MAX_VALUE) return counts; // an answer alone answers nothing
        counts.put(Figure.QUESTIONS, 1L);
        if (answeredAt != Long.MAX_VALUE) counts.put(Figure.ANSWERED, 1L);
        if (answeredAt != Long.MAX_VALUE && answeredInText) counts.put(Figure.ANSWERED_IN_TEXT, 1L);
        return counts;
    }

    /** Two clocks may differ a little: an answer never comes before its question. */
    private Map<Long, Long> waits() {
        if (askedAt == Long.MAX_VALUE || answeredAt == Long.MAX_VALUE) return Map.of();
        return Map.of(Math.max(0, Math.floorDiv(answeredAt - askedAt, 1000L)), 1L);
    }

    private static <K> Map<K, Long> difference(Map<K, Long> before, Map<K, Long> after) {
        var changes = new HashMap<>(after);
        before.forEach((key, n) -> changes.merge(key, -n, Long::sum));
        changes.values().removeIf(n -> n == 0);
        return changes;
    }
}
