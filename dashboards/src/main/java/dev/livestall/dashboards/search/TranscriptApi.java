package dev.livestall.dashboards.search;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.insight.Transcript;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TranscriptApi {
    /** Longest search, in characters. */
    private static final int MAX_QUERY_CHARS = 200;
    /** Most lines of a page. */
    private static final int MAX_SIZE = 100;
    /** Furthest line that pages reach, as Elasticsearch has it; behind it the time has to be narrowed. */
    private static final int MAX_REACH = 10_000;

    private final Entrance entrance;
    private final Facts facts;
    private final Clock clock;

    TranscriptApi(Entrance entrance, Facts facts, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.clock = clock;
    }

    /** A page of lines, and how many there are in all. */
    public record Answer(Freshness freshness, long total, int page, int size, List<Transcript.Found> lines) {}

    @Operation(
            summary = "Search in what was said; every word must match",
            description =
                    "Without q all lines, oldest first. size at most 100; page counts from 0 and reaches to line 10,000."
                            + " marked has what matched between U+E000 and U+E001.")
    @GetMapping("/api/insights/broadcasts/{id}/transcript")
    Mono<Answer> transcript(
            CheckedToken token,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Show show = entrance.show(token, id);
        if (size < 1 || size > MAX_SIZE) throw refused("size is 1 to " + MAX_SIZE);
        if (page < 0 || (page + 1L) * size > MAX_REACH) throw refused("page reaches to line " + MAX_REACH);
        if (q != null && q.length() > MAX_QUERY_CHARS)
            throw refused("q has at most " + MAX_QUERY_CHARS + " characters");
        String words = q == null || q.isBlank() ? null : q.strip();
        return Mono.zip(
                        facts.freshness(show, clock.instant()),
                        facts.transcript(show, words, Span.of(from, to), page * size, size))
                .map(read -> new Answer(
                        read.getT1(),
                        read.getT2().total(),
                        page,
                        size,
                        read.getT2().lines()));
    }

    private static ProblemException refused(String why) {
        return new ProblemException(CommonProblems.INVALID).with(why);
    }
}
