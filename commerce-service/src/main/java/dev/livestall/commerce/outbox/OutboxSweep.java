package dev.livestall.commerce.outbox;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Forgets rows that were sent long ago, some at a time, so that the table stays small. */
@Component
class OutboxSweep extends Duty {
    private static final int ROWS_PER_PASS = 5_000;
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final String FORGET =
            "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE sent_at < $1 ORDER BY sent_at LIMIT $2)";

    OutboxSweep(Leader leader, Tenancy tenancy, CommerceSettings settings) {
        super(leader, EACH, Flux.never(), () -> tenancy.asWorker(
                        tx -> tx.change(FORGET, tx.now().minus(settings.outbox().keep()), ROWS_PER_PASS))
                .then());
    }
}
