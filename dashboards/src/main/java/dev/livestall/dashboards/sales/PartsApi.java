package dev.livestall.dashboards.sales;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.show.Entrance;
import dev.livestall.dashboards.show.Show;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PartsApi {
    /** The kinds of part that the job tells apart. */
    enum Kind {
        PRODUCT,
        SURFACE,
        PLACE,
        CHANNEL,
        CAMPAIGN,
        ROOM
    }

    private final Entrance entrance;
    private final Facts facts;
    private final DashboardsSettings settings;
    private final Clock clock;

    PartsApi(Entrance entrance, Facts facts, DashboardsSettings settings, Clock clock) {
        this.entrance = entrance;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Figures of each product, surface, place (pin, offer, message), channel, campaign, or in and outside the room",
            description = "kind: product, surface, place, channel, campaign, room.")
    @GetMapping("/api/insights/broadcasts/{id}/parts/{kind}")
    Mono<PartsAnswer> parts(CheckedToken token, @PathVariable String id, @PathVariable String kind) {
        Show show = entrance.show(token, id);
        String known = Choice.of(Kind.class, kind).name().toLowerCase(Locale.ROOT);
        return Mono.zip(facts.freshness(show, clock.instant()), facts.parts(show, known, settings.creditsRead()))
                .map(read -> new PartsAnswer(
                        read.getT1(),
                        known,
                        read.getT2().stream().map(PartsAnswer.Part::of).toList()));
    }
}
