package dev.livestall.edge.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Checks a compact JWT: algorithm RS256, a key of the issuer of its {@code typ}, issuer, audience {@code livestall}, {@code exp}, {@code nbf}.
 *
 * <p>Errors: {@link InvalidToken} if it is not believed, {@link IdentityUnavailable} if the issuer's keys can't be had.
 */
public final class TokenChecks {

    public static final String AUDIENCE = "livestall";

    /** Ours have about 800 characters. */
    private static final int MAX_CHARACTERS = 4096;

    /** How far the clocks of two services may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final Map<TokenKind, ReactiveJwtDecoder> decoders = new EnumMap<>(TokenKind.class);

    TokenChecks(Map<TokenKind, SigningKeys> keys, Clock clock) {
        keys.forEach((kind, of) -> decoders.put(kind, decoder(kind, of, clock)));
    }

    public Mono<Caller> verify(String token) {
        return check(token).map(CheckedToken::caller);
    }

    public Mono<CheckedToken> check(String token) {
        return Mono.defer(() -> {
            ReactiveJwtDecoder decoder = decoders.get(kindOf(token));
            if (decoder == null) {
                return Mono.error(new InvalidToken());
            }
            return decoder.decode(token)
                    .onErrorMap(JwtException.class, e -> new InvalidToken())
                    .onErrorMap(
                            IllegalStateException.class,
                            e -> e.getCause() instanceof IdentityUnavailable ? e.getCause() : e)
                    .map(jwt -> checked(jwt));
        });
    }

    private static CheckedToken checked(Jwt jwt) {
        TokenKind kind = TokenKind.ofTyp(String.valueOf(jwt.getHeaders().get("typ")));
        Instant issuedAt = jwt.getIssuedAt();
        Instant expiresAt = jwt.getExpiresAt();
        if (kind == null || issuedAt == null || expiresAt == null) {
            throw new InvalidToken();
        }
        return new CheckedToken(kind.caller(jwt), issuedAt, expiresAt, jwt.getTokenValue());
    }

    private static TokenKind kindOf(String token) {
        if (token.length() > MAX_CHARACTERS) {
            throw new InvalidToken();
        }
        try {
            JOSEObjectType typ = SignedJWT.parse(token).getHeader().getType();
            TokenKind kind = TokenKind.ofTyp(typ == null ? null : typ.getType());
            if (kind != null) {
                return kind;
            }
        } catch (ParseException | IllegalArgumentException e) {
            // Unsigned, or no token at all.
        }
        throw new InvalidToken();
    }

    private static ReactiveJwtDecoder decoder(TokenKind kind, SigningKeys keys, Clock clock) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(jwt -> keyOf(jwt, keys))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        time.setClock(clock);
        OAuth2TokenValidator<Jwt> audience =
                new JwtClaimValidator<Collection<String>>("aud", aud -> aud != null && aud.contains(AUDIENCE));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(time, new JwtIssuerValidator(kind.issuer), audience));
        return decoder;
    }

    /** By the key id alone: {@code jku}, {@code jwk} and {@code x5u} of the header are never looked at. */
    private static Flux<JWK> keyOf(SignedJWT jwt, SigningKeys keys) {
        String keyId = jwt.getHeader().getKeyID();
        return keyId == null ? Flux.empty() : keys.key(keyId).flux();
    }
}
