package dev.livestall.commerce.audit;

import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who did what to what. */
@Component
public class Audit {
    /**
     * @param action a verb in a word or two, such as {@code offer.start}
     * @param subject the id of what it was done to
     */
    public Mono<Void> append(Tx tx, UUID shopId, UUID staffId, String action, Object subject) {
        return tx.change(
                        "INSERT INTO audit (shop_id, staff_id, action, subject, at) VALUES ($1, $2, $3, $4, $5)",
                        shopId,
                        staffId,
                        action,
                        subject.toString(),
                        tx.now())
                .then();
    }
}
