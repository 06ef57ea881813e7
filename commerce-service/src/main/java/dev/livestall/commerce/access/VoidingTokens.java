package dev.livestall.commerce.access;

import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Voids the access tokens that a person has. The other services hear of it by the directory, and close what is open. */
@Component
class VoidingTokens {
    private final Outbox outbox;

    VoidingTokens(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * From the next whole second on: tokens carry no finer time, so one of this very second could not be told from a later one. By
     * this process's clock, as the tokens' issue times are.
     */
    Mono<Void> of(Tx tx, UUID shopId, UUID staffId) {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return tx.change("UPDATE staff SET signed_out_at = $2 WHERE id = $1", staffId, at)
                .then(outbox.append(tx, shopId, new SignedOut(staffId.toString(), shopId.toString(), at)));
    }
}
