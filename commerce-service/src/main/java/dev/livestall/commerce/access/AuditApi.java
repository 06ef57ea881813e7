package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import io.r2dbc.spi.Row;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the staff did, newest first, for owners. Nothing changes or removes a line of it. */
@RestController
class AuditApi {
    private static final String PAGE = """
            SELECT a.id, a.at, a.staff_id, s.name, a.action, a.subject FROM audit a LEFT JOIN staff s ON s.id = a.staff_id
            WHERE $1::bigint IS NULL OR a.id < $1 ORDER BY a.id DESC LIMIT $2
            """;

    private final StaffDoor door;

    AuditApi(StaffDoor door) {
        this.door = door;
    }

    /** @param id what {@code before} takes for the next page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(long id, Instant at, UUID staffId, @Nullable String name, String action, String subject) {
        static Line read(Row row) {
            return new Line(
                    row.get("id", Long.class),
                    row.get("at", Instant.class),
                    row.get("staff_id", UUID.class),
                    row.get("name", String.class),
                    row.get("action", String.class),
                    row.get("subject", String.class));
        }
    }

    @GetMapping("/api/commerce/audit")
    Mono<List<Line>> page(
            CheckedToken token,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return door.open(token, Role.OWNER::equals, (tx, owner) -> tx.all(PAGE, Line::read, before, limit)
                .collectList());
    }
}
