package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.dashboards.show.Shows;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class WeakestApi {
    /** Older shows had other goods and another audience. */
    private static final int LAST_SHOWS = 10;

    /** Shows that are read at once: this answer must not crowd out the live boards. */
    private static final int AT_ONCE = 3;

    private final Entrance entrance;
    private final Shows shows;
    private final Chains chains;

    WeakestApi(Entrance entrance, Shows shows, Chains chains) {
        this.entrance = entrance;
        this.shows = shows;
        this.chains = chains;
    }

    @Operation(
            summary = "The links of the chain against the median of the shop's own last shows, and the weakest of them",
            description =
                    "Up to ten ended shows of the same shop, mode and audience that started before; no median below three.")
    @GetMapping("/api/insights/broadcasts/{id}/weakest")
    Mono<WeakestAnswer> weakest(CheckedToken token, @PathVariable String id) {
        Show show = entrance.show(token, id);
        var before = Flux.fromIterable(shows.before(show, LAST_SHOWS))
                .flatMapSequential(chains::seen, AT_ONCE)
                .collectList();
        return chains.seen(show).zipWith(before, WeakestAnswer::of);
    }
}
