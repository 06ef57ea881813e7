package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.commerce.tenancy.Tenancy;
import dev.livestall.edge.problems.ProblemType;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts log-in tries, before the password is looked at, on all nodes together: few per person and address (so that a
 * stranger can't lock a host out from elsewhere), more per address.
 */
@Component
class LoginTries {
    static final ProblemType TOO_MANY = new ProblemType("too-many-tries", 429, "Too many log-in tries; wait a while");
    private static final String COUNT = """
            INSERT INTO login_try AS t (key, tries, resets_at) VALUES ($1, 1, $2)
            ON CONFLICT (key) DO UPDATE SET
                tries = CASE WHEN t.resets_at <= $3 THEN 1 ELSE t.tries + 1 END,
                resets_at = CASE WHEN t.resets_at <= $3 THEN $2 ELSE t.resets_at END
            RETURNING tries
            """;

    private final Tenancy tenancy;
    private final CommerceSettings.Access settings;

    LoginTries(Tenancy tenancy, CommerceSettings settings) {
        this.tenancy = tenancy;
        this.settings = settings.access();
    }

    /** Problem {@code too-many-tries} if this is one too many. */
    Mono<Void> count(String email, String address) {
        return countAddress(address).then(count(person(email, address), settings.triesPerPerson()));
    }

    /** Of invitations and the like, which name no person. */
    Mono<Void> countAddress(String address) {
        return count("address\n" + address, settings.triesPerAddress());
    }

    /** New shops are few. */
    Mono<Void> countSignUp(String address) {
        return count("sign-up\n" + address, settings.signUpsPerAddress());
    }

    /** A log-in that worked starts the person's count anew. */
    Mono<Void> forget(String email, String address) {
        return tenancy.asWorker(tx ->
                        tx.change("DELETE FROM login_try WHERE key = $1", SecretToken.sha256(person(email, address))))
                .then();
    }

    private Mono<Void> count(String key, int most) {
        Duration window = settings.triesWindow();
        return tenancy.asWorker(tx -> tx.one(
                        COUNT,
                        row -> row.get("tries", Integer.class),
                        SecretToken.sha256(key),
                        tx.now().plus(window),
                        tx.now()))
                .flatMap(tries -> tries <= most
                        ? Mono.empty()
                        : Mono.error(TOO_MANY.problem().header("Retry-After", Long.toString(window.toSeconds()))));
    }

    private static String person(String email, String address) {
        return "person\n" + email.toLowerCase(Locale.ROOT) + "\n" + address;
    }
}
