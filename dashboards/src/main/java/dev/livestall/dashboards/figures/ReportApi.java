package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Known;
import dev.livestall.dashboards.insight.ShowFigures;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Both clocks in one answer, so that a page turns from one to the other without asking. */
@RestController
class ReportApi {
    private final Entrance entrance;
    private final Facts facts;
    private final Chains chains;
    private final Clock clock;

    ReportApi(Entrance entrance, Facts facts, Chains chains, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.chains = chains;
        this.clock = clock;
    }

    @Operation(
            summary = "Audience, talk and chain of a show: as shown at a time, and as known now",
            description =
                    "at: a time such as 2026-11-22T11:04:05Z; without it the end of the show, or now while it goes on.")
    @GetMapping("/api/insights/broadcasts/{id}/report")
    Mono<ReportAnswer> report(
            CheckedToken token, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        Show show = entrance.show(token, id);
        Instant now = clock.instant();
        Instant asked = asked(show, at, now);
        return Mono.zip(chains.seen(show), facts.known(show, asked))
                .map(read -> new ReportAnswer(
                        read.getT1(), shown(read.getT2(), asked, now), ReportAnswer.Corrections.of(show, now)));
    }

    private static Instant asked(Show show, @Nullable String at, Instant now) {
        Instant wanted = Span.of(at, null).from();
        if (wanted != null) return wanted;
        // What the log got in the last ten seconds of a show was shown at the end of them.
        return show.endedAt() == null ? now : Known.endOfStep(show.endedAt());
    }

    private static ReportAnswer.@Nullable Shown shown(Optional<Known> known, Instant asked, Instant now) {
        if (known.isEmpty()) return null;
        ShowFigures figures = known.get().figures();
        var parts = RoomParts.of(figures);
        var chain = ChainAnswer.of(
                Chains.freshness(figures, now),
                figures,
                Optional.of(parts.in()),
                Optional.of(parts.outside()),
                figures.count("units"));
        return new ReportAnswer.Shown(asked, known.get().at(), ReportAnswer.Seen.of(figures, chain, now));
    }
}
