package dev.livestall.commerce.notify;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was told an endpoint, or will be. */
@Component
class Deliveries {
    private static final String PAGE = """
            SELECT id, type, made_at, state, tries, next_try_at, tried_at, last_answer FROM webhook_delivery
            WHERE endpoint_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::timestamptz IS NULL OR made_at < $3)
            ORDER BY made_at DESC, id LIMIT $4
            """;
    private static final String AGAIN = """
            UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_try_at = $3 WHERE endpoint_id = $1 AND id = $2
            """;
    private static final String ALL_AGAIN = """
            UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_try_at = $3
            WHERE endpoint_id = $1 AND state = 'failed' AND made_at >= $2
            """;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            UUID id,
            String type,
            Instant madeAt,
            String state,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable Instant triedAt,
            @Nullable String lastAnswer) {
        static Delivery read(Row row) {
            var state = row.get("state", String.class);
            return new Delivery(
                    row.get("id", UUID.class),
                    row.get("type", String.class),
                    row.get("made_at", Instant.class),
                    state,
                    row.get("tries", Integer.class),
                    state.equals("waiting") ? row.get("next_try_at", Instant.class) : null,
                    row.get("tried_at", Instant.class),
                    row.get("last_answer", String.class));
        }
    }

    Flux<Delivery> page(Tx tx, UUID endpointId, @Nullable String state, @Nullable Instant before, int limit) {
        return tx.all(PAGE, Delivery::read, endpointId, state, before, limit);
    }

    /** The same message once more, with the same id. Problem {@code not-found}. */
    Mono<Void> again(Tx tx, UUID endpointId, UUID id) {
        return tx.change(AGAIN, endpointId, id, tx.now())
                .flatMap(rows -> rows > 0 ? Mono.empty() : Mono.error(CommonProblems.NOT_FOUND.problem()));
    }

    /** @return how many that had failed are sent once more */
    Mono<Long> allAgain(Tx tx, UUID endpointId, Instant since) {
        return tx.change(ALL_AGAIN, endpointId, since, tx.now());
    }
}
