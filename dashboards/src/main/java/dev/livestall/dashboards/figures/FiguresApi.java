package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Lens;
import dev.livestall.dashboards.insight.SalesCut;
import dev.livestall.dashboards.insight.ShowFigures;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff who see sales; another shop's show is 404; 503 {@code figures-unavailable} while Elasticsearch does not answer. */
@RestController
class FiguresApi {
    private final Entrance entrance;
    private final Facts facts;
    private final Chains chains;
    private final Clock clock;

    FiguresApi(Entrance entrance, Facts facts, Chains chains, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.chains = chains;
        this.clock = clock;
    }

    @Operation(summary = "Who was there: views, viewers, peak and mean, watch time, engagement")
    @GetMapping("/api/insights/broadcasts/{id}/audience")
    Mono<AudienceAnswer> audience(CheckedToken token, @PathVariable String id) {
        return counted(entrance.show(token, id), AudienceAnswer::of);
    }

    @Operation(summary = "What was said, asked and voted; answers, waiting times, survey")
    @GetMapping("/api/insights/broadcasts/{id}/talk")
    Mono<TalkAnswer> talk(CheckedToken token, @PathVariable String id) {
        return counted(entrance.show(token, id), TalkAnswer::of);
    }

    @Operation(summary = "The chain from viewers to paid GMV, with what was sold outside the room as its own term")
    @GetMapping("/api/insights/broadcasts/{id}/chain")
    Mono<ChainAnswer> chain(CheckedToken token, @PathVariable String id) {
        return chains.of(entrance.show(token, id));
    }

    @Operation(summary = "Sales before, during and after the show, by when the checkout started")
    @GetMapping("/api/insights/broadcasts/{id}/phases")
    Mono<PhasesAnswer> phases(CheckedToken token, @PathVariable String id) {
        Show show = entrance.show(token, id);
        return Flux.fromStream(Arrays.stream(Phase.values()).filter(phase -> phase.of(show) != null))
                .concatMap(phase -> facts.sales(show, SalesCut.ALL, Lens.LAST, Objects.requireNonNull(phase.of(show)))
                        .map(sales -> new PhasesAnswer.InPhase(phase, sales)))
                .collectList()
                .zipWith(facts.freshness(show, clock.instant()))
                .map(both -> new PhasesAnswer(both.getT2(), both.getT1()));
    }

    private <T> Mono<T> counted(Show show, BiFunction<Freshness, ShowFigures, T> answer) {
        return facts.figures(show).map(found -> {
            var figures = found.orElseGet(Chains::nothing);
            return answer.apply(Chains.freshness(figures, clock.instant()), figures);
        });
    }
}
