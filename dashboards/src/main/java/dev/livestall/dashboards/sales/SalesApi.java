package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.Lens;
import dev.livestall.dashboards.insight.SalesCut;
import dev.livestall.dashboards.insight.Span;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class SalesApi {
    private final Entrance entrance;
    private final Facts facts;
    private final Clock clock;

    SalesApi(Entrance entrance, Facts facts, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Paid lines by product, variant, offer, surface, place, message, campaign or show of the touch, under a lens",
            description =
                    "by: all, product, variant, offer, surface, place, message, campaign, show. lens: last (the rule), first, week."
                            + " from and to limit when the checkout started. At most 1,000 rows per currency, the largest first.")
    @GetMapping("/api/insights/broadcasts/{id}/sales")
    Mono<SalesAnswer> sales(
            CheckedToken token,
            @PathVariable String id,
            @RequestParam(defaultValue = "product") String by,
            @RequestParam(defaultValue = "last") String lens,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Show show = entrance.show(token, id);
        SalesCut cut = Choice.of(SalesCut.class, by);
        Lens rule = Choice.of(Lens.class, lens);
        return Mono.zip(
                        facts.freshness(show, clock.instant()),
                        facts.sales(show, cut, rule, Span.of(from, to)),
                        facts.soldElsewhere(show, rule))
                .map(read -> new SalesAnswer(read.getT1(), by, lens, Rules.of(rule), read.getT2(), read.getT3()));
    }

    @Operation(summary = "The show's paid GMV under each rule of attribution: this show's touches, other shows', none")
    @GetMapping("/api/insights/broadcasts/{id}/lenses")
    Mono<LensesAnswer> lenses(CheckedToken token, @PathVariable String id) {
        Show show = entrance.show(token, id);
        return Flux.just(Lens.values())
                .concatMap(lens -> facts.sales(show, SalesCut.SHOW, lens, Span.ALL)
                        .map(sales -> new LensesAnswer.Seen(
                                lens.name().toLowerCase(Locale.ROOT),
                                Rules.of(lens),
                                LensesAnswer.buckets(sales, show.broadcastId()))))
                .collectList()
                .zipWith(facts.freshness(show, clock.instant()))
                .map(both -> new LensesAnswer(both.getT2(), both.getT1()));
    }
}
