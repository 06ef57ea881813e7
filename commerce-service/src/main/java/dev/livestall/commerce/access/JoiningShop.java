package dev.livestall.commerce.access;

import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import io.r2dbc.spi.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody follows an invitation. As the worker: whose it is, its token says. It works once, and not after its time. */
@Component
class JoiningShop {
    private static final ProblemType VOID =
            new ProblemType("invitation-void", 410, "This invitation was used, withdrawn, or is too old");
    private static final String TAKE = """
            UPDATE invitation SET accepted_at = $2
            WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2
            RETURNING id, shop_id, email, role
            """;

    private static final String TAKE_BY_EMAIL = """
            UPDATE invitation SET accepted_at = $2
            WHERE id = (SELECT id FROM invitation
                WHERE lower(email) = lower($1) AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2
                ORDER BY made_at DESC LIMIT 1 FOR UPDATE)
            RETURNING id, shop_id, email, role
            """;

    private final Tenancy tenancy;
    private final Passwords passwords;
    private final LoginTries tries;
    private final LoggingIn logging;
    private final Hiring hiring;
    private final Audit audit;

    JoiningShop(Tenancy tenancy, Passwords passwords, LoginTries tries, LoggingIn logging, Hiring hiring, Audit audit) {
        this.tenancy = tenancy;
        this.passwords = passwords;
        this.tries = tries;
        this.logging = logging;
        this.hiring = hiring;
        this.audit = audit;
    }

    private record Taken(UUID id, UUID shopId, String email, String role) {
        static Taken read(Row row) {
            return new Taken(
                    row.get("id", UUID.class),
                    row.get("shop_id", UUID.class),
                    row.get("email", String.class),
                    row.get("role", String.class));
        }
    }

    /** Logged in at once. Problems: {@code invitation-void}, {@code email-taken} (works for another shop), {@code too-many-tries}. */
    Mono<LoggingIn.LoggedIn> join(SecretToken token, String name, String password, String address) {
        return tries.countAddress(address)
                .then(Mono.defer(() -> passwords.hash(password)))
                .flatMap(hash -> tenancy.asWorker(tx -> take(tx, token).flatMap(taken -> hire(tx, taken, name, hash))))
                .flatMap(logging::enter);
    }

    private static Mono<Taken> take(Tx worker, SecretToken token) {
        return worker.one(TAKE, Taken::read, token.hash(), worker.now())
                .switchIfEmpty(Mono.error(() -> VOID.problem()));
    }

    /** Who has proved to own the e-mail of an open invitation; empty if there is none. */
    Mono<UUID> joinInvited(Tx worker, String email, String name) {
        return worker.one(TAKE_BY_EMAIL, Taken::read, email, worker.now())
                .flatMap(taken -> hire(worker, taken, name, null));
    }

    private Mono<UUID> hire(Tx worker, Taken taken, String name, @Nullable String hash) {
        return hiring.hire(worker, taken.shopId(), taken.email(), hash, name, taken.role())
                .flatMap(id -> audit.append(worker, taken.shopId(), id, "staff.join", taken.id())
                        .thenReturn(id));
    }
}
