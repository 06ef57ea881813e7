package dev.livestall.commerce.alert;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored alerts. */
@Component
public class Alerts {
    private static final int MOST = 200;

    /**
     * Raises it; while it is open already, only its detail is new. As the worker.
     *
     * @param shopId null for one about the service itself
     * @param kind lower-case words, such as {@code payment-quarantined}
     */
    public Mono<Void> raise(Tx worker, @Nullable UUID shopId, String kind, String subject, @Nullable String detail) {
        return worker.change(
                        "INSERT INTO alert (shop_id, kind, subject, detail, at) VALUES ($1, $2, $3, $4, $5)"
                                + " ON CONFLICT (kind, subject) WHERE resolved_at IS NULL DO UPDATE SET detail = $4",
                        shopId,
                        kind,
                        subject,
                        detail,
                        worker.now())
                .then();
    }

    /** It is dealt with. */
    public Mono<Void> resolve(Tx tx, String kind, String subject) {
        return tx.change(
                        "UPDATE alert SET resolved_at = $3 WHERE kind = $1 AND subject = $2 AND resolved_at IS NULL",
                        kind,
                        subject,
                        tx.now())
                .then();
    }

    /** The open ones of the transaction's shop and of the service, newest first. */
    Flux<Alert> open(Tx tx) {
        return tx.all(
                "SELECT * FROM alert WHERE resolved_at IS NULL AND (shop_id = current_shop() OR shop_id IS NULL)"
                        + " ORDER BY at DESC, id LIMIT $1",
                Alert::read,
                MOST);
    }
}
