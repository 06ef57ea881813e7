package dev.livestall.commerce.notify;

import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Forgets messages that were made long ago, some at a time, also those that waited for a paused endpoint all the while. */
@Component
class MessageSweep extends Duty {
    private static final int ROWS_PER_PASS = 5_000;
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final String FORGET = "DELETE FROM webhook_delivery WHERE id IN"
            + " (SELECT id FROM webhook_delivery WHERE made_at < $1 ORDER BY made_at LIMIT $2)";

    MessageSweep(Leader leader, Tenancy tenancy, NotifySettings settings) {
        super(leader, EACH, Flux.never(), () -> tenancy.asWorker(
                        tx -> tx.change(FORGET, tx.now().minus(settings.keep()), ROWS_PER_PASS))
                .then());
    }
}
