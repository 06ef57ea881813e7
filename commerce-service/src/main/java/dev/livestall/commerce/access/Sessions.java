package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.tenancy.Tx;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The log-ins. All as the worker: whose cookie it is, is only known afterwards. */
@Component
class Sessions {
    private static final String ROTATE = """
            UPDATE staff_session SET previous_hash = token_hash, token_hash = $2, rotated_at = $3
            WHERE token_hash = $1 AND ends_at > $3 RETURNING staff_id, ends_at
            """;
    private static final String JUST_ROTATED =
            "SELECT staff_id FROM staff_session WHERE previous_hash = $1 AND rotated_at > $2 AND ends_at > $3";
    private static final String END =
            "DELETE FROM staff_session WHERE token_hash = $1 OR previous_hash = $1 RETURNING staff_id";
    private static final String STAFF =
            "SELECT id, shop_id, name, role FROM staff WHERE id = $1 AND removed_at IS NULL";

    private final CommerceSettings.Access settings;
    private final VoidingTokens voiding;

    Sessions(CommerceSettings settings, VoidingTokens voiding) {
        this.settings = settings.access();
        this.voiding = voiding;
    }

    /** @param token the cookie to set; null: the browser has a newer one already */
    record Open(UUID staffId, @Nullable SecretToken token, Instant endsAt) {}

    Mono<Open> start(Tx worker, StaffMember staff) {
        var token = SecretToken.fresh();
        var ends = worker.now().plus(settings.session());
        return worker.change(
                        "DELETE FROM staff_session WHERE staff_id = $1 AND ends_at <= $2", staff.id(), worker.now())
                .then(worker.change(
                        "INSERT INTO staff_session (id, shop_id, staff_id, token_hash, rotated_at, started_at, ends_at)"
                                + " VALUES ($1, $2, $3, $4, $5, $5, $6)",
                        UUID.randomUUID(),
                        staff.shopId(),
                        staff.id(),
                        token.hash(),
                        worker.now(),
                        ends))
                .thenReturn(new Open(staff.id(), token, ends));
    }

    /**
     * Changes the token. The one before is good for a moment more, for pages that refresh at once; after that whoever
     * shows it has stolen it (or was stolen from), and the session ends. Empty if there is no such session.
     */
    Mono<Open> rotate(Tx worker, SecretToken old) {
        var fresh = SecretToken.fresh();
        return worker.one(
                        ROTATE,
                        row -> new Open(row.get("staff_id", UUID.class), fresh, row.get("ends_at", Instant.class)),
                        old.hash(),
                        fresh.hash(),
                        worker.now())
                .switchIfEmpty(Mono.defer(() -> worker.one(
                        JUST_ROTATED,
                        row -> new Open(row.get("staff_id", UUID.class), null, worker.now()),
                        old.hash(),
                        worker.now().minus(settings.refreshGrace()),
                        worker.now())))
                .switchIfEmpty(Mono.defer(() -> end(worker, old).then(Mono.empty())));
    }

    /** Ends the session and voids the person's access tokens; the others hear of it. No session: nothing happens. */
    Mono<Void> end(Tx worker, SecretToken token) {
        return worker.one(END, row -> row.get("staff_id", UUID.class), token.hash())
                .flatMap(staffId -> staff(worker, staffId))
                .flatMap(staff -> voiding.of(worker, staff.shopId(), staff.id()));
    }

    Mono<StaffMember> staff(Tx worker, UUID staffId) {
        return worker.one(STAFF, StaffMember::read, staffId);
    }
}
