package dev.livestall.dashboards.books;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.dashboards.insight.Comparison;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The strip below the books. */
@RestController
class ComparedDaysApi {
    static final int DAYS = 30;

    private final Desk desk;
    private final Comparisons comparisons;
    private final Clock clock;

    ComparedDaysApi(Desk desk, Comparisons comparisons, Clock clock) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @Operation(
            summary = "Books and board over the last 30 days, day by day",
            description =
                    "What was found whenever somebody had a board or the books open. Simulated shows count only for a shop that has no other. The zone says where a day begins.")
    @GetMapping("/api/insights/comparisons/days")
    Mono<List<ComparedDay>> days(CheckedToken token, @RequestParam(defaultValue = "Asia/Seoul") ZoneId zone) {
        var watcher = desk.admit(token);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var from = today.minusDays(DAYS - 1).atStartOfDay(zone).toInstant();
        return comparisons.since(watcher.shopId(), from).map(all -> ComparedDay.of(real(all), zone, today, DAYS));
    }

    private static List<Comparison> real(List<Comparison> all) {
        var real = all.stream().filter(one -> !one.simulated()).toList();
        return real.isEmpty() ? all : real;
    }
}
