package dev.livestall.dashboards.intake;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.dashboards.insight.Facts;
import dev.livestall.dashboards.insight.IntakeCounts;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class IntakeApi {
    private final Desk desk;
    private final Facts facts;
    private final Clock clock;

    IntakeApi(Desk desk, Facts facts, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    /** Counts of records of all shops together: they name none. {@code adds}: in = out + rejected + late + skipped. */
    record Answer(Instant readAt, long in, long out, long rejected, long late, long skipped, boolean adds) {
        static Answer of(Instant readAt, IntakeCounts counts) {
            return new Answer(
                    readAt,
                    counts.in(),
                    counts.out(),
                    counts.rejected(),
                    counts.late(),
                    counts.skipped(),
                    counts.adds());
        }
    }

    @Operation(
            summary = "What became of every record that the analytics job read: in = out + rejected + late + skipped")
    @GetMapping("/api/insights/intake")
    Mono<Answer> intake(CheckedToken token) {
        desk.admit(token);
        return facts.intake()
                .map(found -> Answer.of(clock.instant(), found.orElse(new IntakeCounts(0, 0, 0, 0, 0, 0))));
    }
}
