package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Lens;
import dev.livestall.dashboards.insight.Sales;
import dev.livestall.dashboards.insight.SalesCut;
import dev.livestall.dashboards.insight.ShowFigures;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Show;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

/** The chain of a show as it is known now. */
@Component
class Chains {
    private final Facts facts;
    private final Clock clock;

    Chains(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    Mono<ChainAnswer> of(Show show) {
        return Mono.zip(
                        facts.figures(show),
                        facts.parts(show, "room", 2),
                        facts.sales(show, SalesCut.ALL, Lens.LAST, Span.ALL))
                .map(read -> {
                    var figures = read.getT1().orElseGet(Chains::nothing);
                    long units = read.getT3().stream().mapToLong(Sales::units).sum();
                    return ChainAnswer.of(
                            freshness(figures, clock.instant()),
                            figures,
                            part(read.getT2(), "in"),
                            part(read.getT2(), "outside"),
                            units);
                });
    }

    /** All figures of a show as they are known now. */
    Mono<ReportAnswer.Seen> seen(Show show) {
        return Mono.zip(facts.figures(show), of(show))
                .map(read ->
                        ReportAnswer.Seen.of(read.getT1().orElseGet(Chains::nothing), read.getT2(), clock.instant()));
    }

    static Freshness freshness(ShowFigures figures, Instant now) {
        long events = Objects.requireNonNullElse(figures.count("events"), 0L);
        return new Freshness(now, figures.at("through"), events);
    }

    /** A show of which nothing was counted yet has no figures: each is absent. */
    static ShowFigures nothing() {
        return new ShowFigures(JsonNodeFactory.instance.objectNode());
    }

    private static Optional<ShowFigures> part(List<ShowFigures> parts, String id) {
        return parts.stream().filter(part -> part.text("id").equals(id)).findFirst();
    }
}
