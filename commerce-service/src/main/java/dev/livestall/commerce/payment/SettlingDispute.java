package dev.livestall.commerce.payment;

import dev.livestall.commerce.alert.Alerts;
import dev.livestall.commerce.order.MovingOrders;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down how a dispute stands, tells the others when that changes, and raises an alert while it is open: evidence has a
 * deadline. The order's state does not move by it: whether goods and money are where they belong is the bank's to say.
 */
@Component
public class SettlingDispute {
    private static final String ALERT = "payment-disputed";
    private static final String UPSERT = """
            INSERT INTO dispute AS d (id, shop_id, order_id, amount_minor, currency, reason, status, opened_at, closed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $7 <> 'open' THEN $8 END)
            ON CONFLICT (id) DO UPDATE SET status = $7, amount_minor = $4, closed_at = CASE WHEN $7 <> 'open' THEN $8 END
            WHERE d.status = 'open' AND $7 <> 'open'
            """;

    private final Tenancy tenancy;
    private final Attempts attempts;
    private final MovingOrders moving;
    private final Alerts alerts;
    private final Payments payments;

    SettlingDispute(Tenancy tenancy, Attempts attempts, MovingOrders moving, Alerts alerts, Payments payments) {
        this.tenancy = tenancy;
        this.attempts = attempts;
        this.moving = moving;
        this.alerts = alerts;
        this.payments = payments;
    }

    /** Asks how it stands and settles it. */
    public Mono<Settlement> look(String disputeId) {
        return payments.dispute(disputeId)
                .flatMap(seen -> tenancy.asWorker(tx -> attempts.ofIntent(tx, seen.intentId()))
                        .flatMap(attempt -> settle(attempt, seen)))
                .defaultIfEmpty(Settlement.NOT_OURS);
    }

    private Mono<Settlement> settle(Attempt attempt, DisputeSeen seen) {
        return tenancy.inShop(attempt.shopId(), tx -> store(tx, attempt, seen)
                        .filter(rows -> rows > 0)
                        .flatMap(changed -> moving.disputed(
                                tx,
                                attempt.orderId(),
                                seen.id(),
                                seen.status().word(),
                                seen.currency(),
                                seen.amountMinor(),
                                seen.reason())))
                .then(tenancy.asWorker(tx -> seen.status() == DisputeSeen.Status.OPEN
                        ? alerts.raise(
                                tx,
                                attempt.shopId(),
                                ALERT,
                                seen.id(),
                                seen.reason() + " of order " + attempt.orderId())
                        : alerts.resolve(tx, ALERT, seen.id())))
                .thenReturn(Settlement.SETTLED);
    }

    private static Mono<Long> store(Tx tx, Attempt attempt, DisputeSeen seen) {
        return tx.change(
                UPSERT,
                seen.id(),
                attempt.shopId(),
                attempt.orderId(),
                seen.amountMinor(),
                seen.currency(),
                seen.reason(),
                seen.status().word(),
                tx.now());
    }
}
