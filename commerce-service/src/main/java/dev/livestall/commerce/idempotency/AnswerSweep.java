package dev.livestall.commerce.idempotency;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.leader.Duty;
import dev.livestall.commerce.leader.Leader;
import dev.livestall.commerce.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Forgets answers that no client asks for any more. */
@Component
class AnswerSweep extends Duty {
    private static final int ROWS_PER_PASS = 5_000;
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final String FORGET = """
            DELETE FROM idempotent_answer WHERE (shop_id, scope, key) IN
                (SELECT shop_id, scope, key FROM idempotent_answer WHERE at < $1 ORDER BY at LIMIT $2)
            """;

    AnswerSweep(Leader leader, Tenancy tenancy, CommerceSettings settings) {
        super(leader, EACH, Flux.never(), () -> tenancy.asWorker(tx ->
                        tx.change(FORGET, tx.now().minus(settings.checkout().keepAnswers()), ROWS_PER_PASS))
                .then());
    }
}
