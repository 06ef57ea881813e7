package dev.livestall.commerce.access;

import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Logging in, staying logged in, logging out. */
@Component
class LoggingIn {
    static final ProblemType WRONG = new ProblemType("wrong-credentials", 401, "E-mail or password is wrong");
    static final ProblemType ENDED = new ProblemType("session-ended", 401, "Log in again");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final String DETAILS = "SELECT email, signed_out_at FROM staff WHERE id = $1";
    private static final String BY_EMAIL =
            "SELECT id, password_hash FROM staff WHERE lower(email) = lower($1) AND removed_at IS NULL";

    private final Tenancy tenancy;
    private final LoginTries tries;
    private final Sessions sessions;
    private final Shops shops;
    private final Passwords passwords;

    LoggingIn(Tenancy tenancy, LoginTries tries, Sessions sessions, Shops shops, Passwords passwords) {
        this.tenancy = tenancy;
        this.tries = tries;
        this.sessions = sessions;
        this.shops = shops;
        this.passwords = passwords;
    }

    /**
     * Who is logged in now.
     *
     * @param tokensFrom access tokens from before are void; absent: none are
     */
    record LoggedIn(
            StaffMember staff, String email, @Nullable Instant tokensFrom, Shop shop, Sessions.Open session) {}

    Mono<LoggedIn> logIn(String email, String password, String address) {
        return tries.count(email, address)
                .then(tenancy.asWorker(tx -> tx.one(BY_EMAIL, Known::read, email)))
                .defaultIfEmpty(new Known(null, null))
                .flatMap(known -> matching(known, password))
                .flatMap(this::enter)
                .flatMap(in -> tries.forget(email, address).thenReturn(in));
    }

    private Mono<UUID> matching(Known known, String password) {
        return passwords
                .matches(password, known.hash())
                .flatMap(
                        matches -> matches && known.id() != null ? Mono.just(known.id()) : Mono.error(WRONG.problem()));
    }

    /** A new session of somebody who has proved who it is. */
    Mono<LoggedIn> enter(UUID staffId) {
        return tenancy.asWorker(tx -> sessions.staff(tx, staffId)
                        .flatMap(staff -> sessions.start(tx, staff))
                        .flatMap(open -> whole(tx, open)))
                .switchIfEmpty(Mono.error(ENDED::problem))
                .flatMap(LoggingIn::onceTokensCount);
    }

    /** Problem {@code session-ended} if the cookie is nobody's. */
    Mono<LoggedIn> refresh(SecretToken token) {
        return tenancy.asWorker(tx -> sessions.rotate(tx, token).flatMap(open -> whole(tx, open)))
                .switchIfEmpty(Mono.error(ENDED::problem))
                .flatMap(LoggingIn::onceTokensCount);
    }

    Mono<Void> logOut(SecretToken token) {
        return tenancy.asWorker(tx -> sessions.end(tx, token));
    }

    private Mono<LoggedIn> whole(Tx tx, Sessions.Open open) {
        return sessions.staff(tx, open.staffId()).flatMap(staff -> tx.one(DETAILS, Details::read, staff.id())
                .flatMap(details -> shops.find(tx, staff.shopId())
                        .map(shop -> new LoggedIn(staff, details.email(), details.signedOutAt(), shop, open))));
    }

    // Tokens are voided up to the end of a second: one that is issued before that would be void at once.
    private static Mono<LoggedIn> onceTokensCount(LoggedIn in) {
        var from = in.tokensFrom();
        var wait = from == null ? Duration.ZERO : Duration.between(Instant.now(), from);
        var needed = !wait.isNegative() && !wait.isZero() && wait.compareTo(LONGEST_WAIT) <= 0;
        return needed ? Mono.just(in).delayElement(wait) : Mono.just(in);
    }

    private record Details(String email, @Nullable Instant signedOutAt) {
        static Details read(Row row) {
            return new Details(row.get("email", String.class), row.get("signed_out_at", Instant.class));
        }
    }

    private record Known(@Nullable UUID id, @Nullable String hash) {
        static Known read(Row row) {
            return new Known(row.get("id", UUID.class), row.get("password_hash", String.class));
        }
    }
}
