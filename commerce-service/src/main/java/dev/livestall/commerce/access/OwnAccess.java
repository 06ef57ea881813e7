package dev.livestall.commerce.access;

import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import io.r2dbc.spi.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A person's own sessions and password. */
@Component
class OwnAccess {
    private static final String HASH = "SELECT email, password_hash FROM staff WHERE id = $1";

    private final StaffDoor door;
    private final Tenancy tenancy;
    private final Passwords passwords;
    private final LoginTries tries;
    private final LoggingIn logging;
    private final VoidingTokens voiding;
    private final Audit audit;

    OwnAccess(
            StaffDoor door,
            Tenancy tenancy,
            Passwords passwords,
            LoginTries tries,
            LoggingIn logging,
            VoidingTokens voiding,
            Audit audit) {
        this.door = door;
        this.tenancy = tenancy;
        this.passwords = passwords;
        this.tries = tries;
        this.logging = logging;
        this.voiding = voiding;
        this.audit = audit;
    }

    private record Kept(String email, @Nullable String hash) {
        static Kept read(Row row) {
            return new Kept(row.get("email", String.class), row.get("password_hash", String.class));
        }
    }

    /** Tries count as log-in tries do. Problems: {@code wrong-credentials}, {@code too-many-tries}, {@code invalid}. */
    Mono<LoggingIn.LoggedIn> changePassword(CheckedToken token, String current, String fresh, String address) {
        return door.open(token, Role::isStaff, (tx, staff) -> Mono.just(staff)).flatMap(staff -> kept(staff.id())
                .flatMap(kept -> tries.count(kept.email(), address)
                        .then(Mono.defer(() -> passwords.matches(current, kept.hash())))
                        .flatMap(right -> right ? passwords.hash(fresh) : Mono.error(LoggingIn.WRONG.problem()))
                        .flatMap(hash -> door.open(token, Role::isStaff, (tx, same) -> tx.change(
                                        "UPDATE staff SET password_hash = $2 WHERE id = $1", same.id(), hash)
                                .then(out(tx, same, "staff.password"))))
                        .then(tries.forget(kept.email(), address)))
                .then(Mono.defer(() -> logging.enter(staff.id()))));
    }

    Mono<Void> logOutEverywhere(CheckedToken token) {
        return door.open(token, Role::isStaff, (tx, staff) -> out(tx, staff, "session.end-all"));
    }

    private Mono<Void> out(Tx tx, StaffMember staff, String why) {
        return tx.change("DELETE FROM staff_session WHERE staff_id = $1", staff.id())
                .then(voiding.of(tx, staff.shopId(), staff.id()))
                .then(audit.append(tx, staff.shopId(), staff.id(), why, staff.id()));
    }

    // Hashes are for the worker's eyes only.
    private Mono<Kept> kept(UUID staffId) {
        return tenancy.asWorker(tx -> tx.one(HASH, Kept::read, staffId));
    }
}
