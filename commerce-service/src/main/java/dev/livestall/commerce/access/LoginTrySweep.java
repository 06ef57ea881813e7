package dev.livestall.commerce.access;

import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets counts of log-in tries whose window is over: whoever guesses from many addresses must not fill the table. */
@Component
class LoginTrySweep extends Duty {
    private static final int ROWS_PER_PASS = 5_000;
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final String FORGET = """
            DELETE FROM login_try WHERE key IN
                (SELECT key FROM login_try WHERE resets_at <= $1 ORDER BY resets_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            """;

    LoginTrySweep(Leader leader, Tenancy tenancy) {
        super(leader, EACH, Flux.never(), () -> forget(tenancy));
    }

    static Mono<Void> forget(Tenancy tenancy) {
        return tenancy.asWorker(tx -> tx.change(FORGET, tx.now(), ROWS_PER_PASS))
                .then();
    }
}
