package dev.livestall.dashboards.timeline;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TimelineApi {
    private final Entrance entrance;
    private final Facts facts;
    private final Clock clock;

    TimelineApi(Entrance entrance, Facts facts, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.clock = clock;
    }

    @Operation(
            summary = "What happened when, with marks for pins, offers, polls, start and end",
            description = "seconds: 10 or 60. from is inclusive, to exclusive.")
    @GetMapping("/api/insights/broadcasts/{id}/timeline")
    Mono<TimelineAnswer> timeline(
            CheckedToken token,
            @PathVariable String id,
            @RequestParam(defaultValue = "10") int seconds,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Show show = entrance.show(token, id);
        if (seconds != 10 && seconds != 60) {
            throw new ProblemException(CommonProblems.INVALID).with("seconds is 10 or 60");
        }
        Span span = Span.of(from, to);
        return Mono.zip(facts.freshness(show, clock.instant()), facts.timeline(show, span), facts.marks(show, span))
                .map(read -> new TimelineAnswer(
                        read.getT1(), seconds, seconds == 60 ? Minutes.of(read.getT2()) : read.getT2(), read.getT3()));
    }
}
