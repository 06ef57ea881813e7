package dev.livestall.commerce.access;

import dev.livestall.edge.problems.CommonProblems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hashes and compares passwords, away from the event loops: it takes a tenth of a second on purpose. */
@Component
class Passwords {
    private static final int FEWEST_CHARACTERS = 10;
    /** bcrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    /** Compared with when nobody has the e-mail, so that the time tells nothing. */
    private final String nobodys = encoder.encode(SecretToken.fresh().secret());

    /** Problem {@code invalid} for a new one that is shorter than 10 characters or longer than 72 bytes. */
    Mono<String> hash(String fresh) {
        if (fresh.codePointCount(0, fresh.length()) < FEWEST_CHARACTERS) return refused("too-short");
        if (fresh.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) return refused("too-long");
        return Mono.fromCallable(() -> encoder.encode(fresh)).subscribeOn(Schedulers.boundedElastic());
    }

    /** @param hash null: nobody's, or nobody that has a password; takes as long and is false */
    Mono<Boolean> matches(String password, @Nullable String hash) {
        return Mono.fromCallable(() -> encoder.matches(password, hash == null ? nobodys : hash) && hash != null)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<String> refused(String code) {
        return Mono.error(
                CommonProblems.INVALID.problem().and("errors", List.of(Map.of("field", "password", "code", code))));
    }
}
