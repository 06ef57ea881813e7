package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.Role;
import io.r2dbc.spi.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Invitations of a shop: made, seen and withdrawn by its owners. The link is shown once, when it is made. */
@Component
class Invitations {
    private static final ProblemType ALREADY =
            new ProblemType("already-staff", 409, "Somebody with this e-mail works here already");
    private static final ProblemType TOO_MANY =
            new ProblemType("invitation-limit", 409, "Too many invitations are open");
    private static final int MOST_OPEN = 100;
    private static final String COLUMNS = "id, email, role, made_at, expires_at, accepted_at, revoked_at";
    private static final String LIST = "SELECT " + COLUMNS + " FROM invitation ORDER BY made_at DESC, id LIMIT 200";
    private static final String OPEN =
            "SELECT count(*) AS n FROM invitation WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $1";
    // Whoever is invited anew has one link that works: the last.
    private static final String REPLACE =
            "UPDATE invitation SET revoked_at = $2 WHERE lower(email) = lower($1) AND accepted_at IS NULL AND revoked_at IS NULL";
    private static final String ADD = """
            INSERT INTO invitation (id, shop_id, email, role, token_hash, invited_by, made_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """;
    private static final String REVOKE =
            "UPDATE invitation SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1 AND accepted_at IS NULL";

    private final Audit audit;
    private final CommerceSettings.Access settings;

    Invitations(Audit audit, CommerceSettings settings) {
        this.audit = audit;
        this.settings = settings.access();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Invitation(
            UUID id,
            String email,
            Role role,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant revokedAt) {
        static Invitation read(Row row) {
            return new Invitation(
                    row.get("id", UUID.class),
                    row.get("email", String.class),
                    StaffMember.role(row),
                    row.get("made_at", Instant.class),
                    row.get("expires_at", Instant.class),
                    row.get("accepted_at", Instant.class),
                    row.get("revoked_at", Instant.class));
        }
    }

    /** @param token known to nobody after this answer */
    record Made(Invitation invitation, SecretToken token) {}

    Flux<Invitation> all(Tx tx) {
        return tx.all(LIST, Invitation::read);
    }

    Mono<Made> make(Tx tx, StaffMember owner, String email, Role role) {
        var token = SecretToken.fresh();
        var made = new Invitation(
                UUID.randomUUID(), email, role, tx.now(), tx.now().plus(settings.invitation()), null, null);
        return worksHere(tx, email)
                .flatMap(yes -> yes ? Mono.error(ALREADY.problem()) : tx.change(REPLACE, email, tx.now()))
                .then(tx.one(OPEN, row -> row.get("n", Long.class), tx.now()))
                .flatMap(open -> open >= MOST_OPEN ? Mono.error(TOO_MANY.problem()) : Mono.just(open))
                .then(tx.change(
                        ADD,
                        made.id(),
                        owner.shopId(),
                        email,
                        StaffMember.word(role),
                        token.hash(),
                        owner.id(),
                        made.madeAt(),
                        made.expiresAt()))
                .then(audit.append(tx, owner.shopId(), owner.id(), "staff.invite", made.id()))
                .thenReturn(new Made(made, token));
    }

    /** 404 for one that isn't there or was accepted; once more changes nothing. */
    Mono<Void> revoke(Tx tx, StaffMember owner, UUID id) {
        return tx.change(REVOKE, id, tx.now())
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(() -> CommonProblems.NOT_FOUND.problem()))
                .then(audit.append(tx, owner.shopId(), owner.id(), "invitation.revoke", id));
    }

    private static Mono<Boolean> worksHere(Tx tx, String email) {
        return tx.one("SELECT id FROM staff WHERE lower(email) = lower($1) AND removed_at IS NULL", row -> true, email)
                .defaultIfEmpty(false);
    }
}
