package dev.livestall.commerce.payment;

import dev.livestall.commerce.alert.Alerts;
import dev.livestall.commerce.tenancy.Tenancy;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the provider said that the books contradict. It changes nothing; it is stored once with an alert, counted
 * ({@code livestall.payments.quarantined} by reason) and logged, for a person to look at.
 */
@Component
public class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);

    /** The kind of the alert that goes with each. */
    static final String ALERT = "payment-quarantined";

    private static final String INSERT = """
            INSERT INTO payment_quarantine (subject, reason, order_id, expected, found, shop_id)
            VALUES ($1, $2, $3, $4, $5, (SELECT shop_id FROM orders WHERE id = $3)) ON CONFLICT DO NOTHING
            RETURNING id, shop_id
            """;

    private final Tenancy tenancy;
    private final Alerts alerts;
    private final MeterRegistry meters;

    Quarantine(Tenancy tenancy, Alerts alerts, MeterRegistry meters) {
        this.tenancy = tenancy;
        this.alerts = alerts;
        this.meters = meters;
    }

    /**
     * @param subject the provider's id of what was wrong
     * @param reason lower-case words, such as {@code other-amount}
     */
    public Mono<Void> put(
            String subject, String reason, @Nullable UUID orderId, @Nullable String expected, @Nullable String found) {
        return tenancy.asWorker(tx -> tx.one(INSERT, Put::read, subject, reason, orderId, expected, found)
                        .flatMap(put -> alerts.raise(
                                        tx, put.shopId(), ALERT, put.id().toString(), reason)
                                .thenReturn(put)))
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

    private record Put(UUID id, @Nullable UUID shopId) {
        static Put read(Row row) {
            return new Put(row.get("id", UUID.class), row.get("shop_id", UUID.class));
        }
    }
}
