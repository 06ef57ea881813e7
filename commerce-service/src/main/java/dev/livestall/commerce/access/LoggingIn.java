package dev.livestall.commerce.access;

import dev.livestall.commerce.shop.Shop;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.edge.problems.ProblemType;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Logging in, staying logged in, logging out. */
@Component
class LoggingIn {
    static final ProblemType WRONG = new ProblemType("wrong-credentials", 401, "E-mail or password is wrong");
    static final ProblemType ENDED = new ProblemType("session-ended", 401, "Log in again");
    private static final String BY_EMAIL =
            "SELECT id, password_hash, signed_out_at FROM staff WHERE lower(email) = lower($1)";

    private final Tenancy tenancy;
    private final LoginTries tries;
    private final Sessions sessions;
    private final Shops shops;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    /** Compared with when nobody has the e-mail, so that the time tells nothing. */
    private final String nobodysHash = passwords.encode(SessionToken.fresh().secret());

    LoggingIn(Tenancy tenancy, LoginTries tries, Sessions sessions, Shops shops) {
        this.tenancy = tenancy;
        this.tries = tries;
        this.sessions = sessions;
        this.shops = shops;
    }

    /** Who is logged in now. */
    record LoggedIn(StaffMember staff, String email, Shop shop, Sessions.Open session) {}

    Mono<LoggedIn> logIn(String email, String password, String address) {
        return tries.count(email, address)
                .then(tenancy.asWorker(tx -> tx.one(BY_EMAIL, Known::read, email)))
                .defaultIfEmpty(new Known(null, nobodysHash, null))
                .flatMap(known -> matching(known, password))
                .flatMap(id -> tenancy.asWorker(tx -> sessions.staff(tx, id)
                        .flatMap(staff -> sessions.start(tx, staff))
                        .flatMap(open -> whole(tx, open))))
                .flatMap(in -> tries.forget(email, address).thenReturn(in));
    }

    private Mono<UUID> matching(Known known, String password) {
        return Mono.fromCallable(() -> passwords.matches(password, known.hash()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(matches -> matches && known.id() != null
                        ? Mono.just(known.id()).delaySubscription(known.untilNewTokensCount())
                        : Mono.error(WRONG.problem()));
    }

    /** Problem {@code session-ended} if the cookie is nobody's. */
    Mono<LoggedIn> refresh(SessionToken token) {
        return tenancy.asWorker(tx -> sessions.rotate(tx, token).flatMap(open -> whole(tx, open)))
                .switchIfEmpty(Mono.error(ENDED::problem));
    }

    Mono<Void> logOut(SessionToken token) {
        return tenancy.asWorker(tx -> sessions.end(tx, token));
    }

    private Mono<LoggedIn> whole(Tx tx, Sessions.Open open) {
        return sessions.staff(tx, open.staffId()).flatMap(staff -> tx.one(
                        "SELECT email FROM staff WHERE id = $1", row -> row.get("email", String.class), staff.id())
                .flatMap(email -> shops.find(tx, staff.shopId()).map(shop -> new LoggedIn(staff, email, shop, open))));
    }

    private record Known(
            @Nullable UUID id, String hash, @Nullable Instant signedOutAt) {
        static Known read(Row row) {
            return new Known(
                    row.get("id", UUID.class),
                    row.get("password_hash", String.class),
                    row.get("signed_out_at", Instant.class));
        }

        // A token's issue time has whole seconds: one issued in the second of the sign-out would be void at once.
        Duration untilNewTokensCount() {
            if (signedOutAt == null) return Duration.ZERO;
            var next = signedOutAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
            var wait = Duration.between(Instant.now(), next);
            return wait.isNegative() || wait.compareTo(Duration.ofSeconds(1)) > 0 ? Duration.ZERO : wait;
        }
    }
}
