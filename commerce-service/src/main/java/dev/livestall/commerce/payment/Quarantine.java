package dev.livestall.commerce.payment;

import dev.livestall.commerce.tenancy.Tenancy;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the provider said that the books contradict. It changes nothing; it is stored once, counted
 * ({@code livestall.payments.quarantined} by reason) and logged, for a person to look at.
 */
@Component
public class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);

    private final Tenancy tenancy;
    private final MeterRegistry meters;

    Quarantine(Tenancy tenancy, MeterRegistry meters) {
        this.tenancy = tenancy;
        this.meters = meters;
    }

    /**
     * @param subject the provider's id of what was wrong
     * @param reason lower-case words, such as {@code other-amount}
     */
    public Mono<Void> put(
            String subject, String reason, @Nullable UUID orderId, @Nullable String expected, @Nullable String found) {
        return tenancy.asWorker(tx -> tx.change(
                        "INSERT INTO payment_quarantine (subject, reason, order_id, expected, found) VALUES ($1, $2, $3, $4, $5)"
                                + " ON CONFLICT DO NOTHING",
                        subject,
                        reason,
                        orderId,
                        expected,
                        found))
                .filter(rows -> rows > 0)
                .doOnNext(first -> {
                    meters.counter("livestall.payments.quarantined", "reason", reason)
                            .increment();
                    log.error(
                            "Quarantined {}: {} (order {}, expected {}, found {})",
                            subject,
                            reason,
                            orderId,
                            expected,
                            found);
                })
                .then();
    }
}
