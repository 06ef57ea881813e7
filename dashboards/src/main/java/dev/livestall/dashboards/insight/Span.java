package dev.livestall.dashboards.insight;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A time asked for.
 *
 * @param from inclusive; absent: from the beginning
 * @param to exclusive; absent: to the end
 */
public record Span(@Nullable Instant from, @Nullable Instant to) {
    public static final Span ALL = new Span(null, null);

    public Span {
        if (from != null && to != null && !from.isBefore(to)) throw refused("from must lie before to");
    }

    /** @throws ProblemException 400 {@code invalid} if it is no time, or ends before it begins */
    public static Span of(@Nullable String from, @Nullable String to) {
        return new Span(parse(from), parse(to));
    }

    private static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw refused("a time looks like 2026-11-22T11:04:05Z");
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(CommonProblems.INVALID).with(why);
    }
}
