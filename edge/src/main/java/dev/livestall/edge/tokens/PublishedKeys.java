package dev.livestall.edge.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Keys that an issuer publishes by HTTP, remembered.
 *
 * <p>A known key is used at once, however old: after {@link #FRESH} it is also fetched again beside, so an outage of the issuer harms no token
 * of a known key, and a withdrawn key goes. An unknown key id asks the issuer, but at most once in {@link #PAUSE}, whoever sends them.
 */
final class PublishedKeys implements SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);

    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    private final Mono<JWKSet> fetching;
    private final Clock clock;
    private volatile @Nullable Known known;
    private @Nullable Mono<JWKSet> attempt;
    private Instant attemptedAt = Instant.MIN;

    PublishedKeys(WebClient client, String url, Clock clock) {
        this.clock = clock;
        this.fetching = client.get()
                .uri(url)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(ANSWER_WITHIN)
                .map(PublishedKeys::parse)
                .doOnNext(keys -> known = new Known(keys, clock.instant()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no keys in the answer")))
                .doOnError(e -> LOG.warn("Can't fetch the signing keys from {}: {}", url, e.toString()));
    }

    @Override
    public Mono<JWK> key(String keyId) {
        Known before = known;
        JWK key = before == null ? null : before.keys.getKeyByKeyId(keyId);
        if (before == null || key == null) {
            return attempt().onErrorMap(e -> new IdentityUnavailable()).mapNotNull(keys -> keys.getKeyByKeyId(keyId));
        }
        if (before.at.plus(FRESH).isBefore(clock.instant())) {
            attempt().subscribe(keys -> {}, failed -> {});
        }
        return Mono.just(key);
    }

    /** The attempt of the last {@link #PAUSE}, whatever came of it, or a new one. Shared by all who wait. */
    private synchronized Mono<JWKSet> attempt() {
        Instant now = clock.instant();
        Mono<JWKSet> last = attempt;
        if (last == null || attemptedAt.plus(PAUSE).isBefore(now)) {
            attemptedAt = now;
            last = fetching.cache();
            attempt = last;
        }
        return last;
    }

    private static JWKSet parse(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("not a key set", e);
        }
    }

    private record Known(JWKSet keys, Instant at) {}
}
