package dev.livestall.commerce.access;

import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whom the issuer's word lets in: the person whose subject it is; at the first time the one whose e-mail it says is theirs; or who is invited
 * under that e-mail and joins by it, without a password. A subject that is known stays the same person whatever its e-mail becomes.
 */
@Component
class OidcLogIn {
    private static final String BY_SUBJECT = "SELECT id FROM staff WHERE oidc_subject = $1 AND removed_at IS NULL";
    private static final String BIND = """
            UPDATE staff SET oidc_subject = $1
            WHERE lower(email) = lower($2) AND removed_at IS NULL AND oidc_subject IS NULL RETURNING id
            """;
    private static final int NAME_CHARACTERS = 60;

    private final Tenancy tenancy;
    private final OidcIssuer issuer;
    private final LoginTries tries;
    private final JoiningShop joining;
    private final LoggingIn logging;

    OidcLogIn(Tenancy tenancy, OidcIssuer issuer, LoginTries tries, JoiningShop joining, LoggingIn logging) {
        this.tenancy = tenancy;
        this.issuer = issuer;
        this.tries = tries;
        this.joining = joining;
        this.logging = logging;
    }

    /** Problems: {@code oidc-refused}, {@code oidc-stranger}, {@code oidc-unavailable}, {@code too-many-tries}. */
    Mono<LoggingIn.LoggedIn> logIn(String code, OidcHandshake handshake, String address) {
        return tries.countAddress(address)
                .then(issuer.person(code, handshake))
                .flatMap(token -> tenancy.asWorker(tx -> staff(tx, token)))
                .switchIfEmpty(Mono.error(() -> OidcProblems.STRANGER.problem()))
                .flatMap(logging::enter);
    }

    private Mono<UUID> staff(Tx worker, Jwt token) {
        var subject = token.getIssuer() + " " + token.getSubject();
        var email = verified(token);
        return worker.one(BY_SUBJECT, row -> row.get("id", UUID.class), subject)
                .switchIfEmpty(
                        Mono.defer(() -> email == null ? Mono.empty() : firstTime(worker, token, subject, email)));
    }

    private Mono<UUID> firstTime(Tx worker, Jwt token, String subject, String email) {
        return worker.one(BIND, row -> row.get("id", UUID.class), subject, email)
                .switchIfEmpty(Mono.defer(() -> joining.joinInvited(worker, email, name(token, email))
                        .flatMap(id -> worker.change("UPDATE staff SET oidc_subject = $2 WHERE id = $1", id, subject)
                                .thenReturn(id))));
    }

    /** An e-mail that the issuer did not check may be anybody's. */
    private static @Nullable String verified(Jwt token) {
        return Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified")) ? token.getClaimAsString("email") : null;
    }

    private static String name(Jwt token, String email) {
        var name = token.getClaimAsString("name");
        var shown = name == null || name.isBlank() ? email.substring(0, email.indexOf('@')) : name.strip();
        return shown.length() > NAME_CHARACTERS ? shown.substring(0, NAME_CHARACTERS) : shown;
    }
}
