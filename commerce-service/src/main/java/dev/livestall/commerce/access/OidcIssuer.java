package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.settings.EdgeSettings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The identity provider of the setting: where it asks people who they are, and what it says of them. */
@Component
class OidcIssuer {
    static final String CALLBACK = SessionAnswers.PATH + "/oidc/callback";
    private static final Duration REMEMBER = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final OidcSettings settings;
    private final WebClient http = WebClient.create();
    private final String redirect;
    private final Mono<Known> known;

    OidcIssuer(OidcSettings settings, EdgeSettings edge) {
        this.settings = settings;
        this.redirect = edge.commerceUrl() + CALLBACK;
        this.known = Mono.defer(this::discover).cache(it -> REMEMBER, fault -> Duration.ZERO, () -> Duration.ZERO);
    }

    private record Metadata(
            String issuer,
            @JsonProperty("authorization_endpoint") String authorization,
            @JsonProperty("token_endpoint") String token,
            @JsonProperty("jwks_uri") String keys) {}

    private record Known(Metadata at, ReactiveJwtDecoder decoder) {}

    private record Tokens(@JsonProperty("id_token") String idToken) {}

    boolean isOn() {
        return settings.isOn();
    }

    /** Where the browser goes. Problem {@code oidc-unavailable}. */
    Mono<URI> asking(OidcHandshake handshake) {
        return known.map(
                issuer -> UriComponentsBuilder.fromUriString(issuer.at().authorization())
                        .queryParam("response_type", "code")
                        .queryParam("client_id", "{client}")
                        .queryParam("redirect_uri", "{redirect}")
                        .queryParam("scope", "{scope}")
                        .queryParam("state", handshake.state())
                        .queryParam("nonce", handshake.nonce())
                        .queryParam("code_challenge", handshake.challenge())
                        .queryParam("code_challenge_method", "S256")
                        .encode()
                        .buildAndExpand(settings.clientId(), redirect, "openid email profile")
                        .toUri());
    }

    /** Who brought the code, by an ID token that was checked. Problems {@code oidc-refused}, {@code oidc-unavailable}. */
    Mono<Jwt> person(String code, OidcHandshake handshake) {
        return known.flatMap(issuer -> tokens(issuer, code, handshake)
                        .flatMap(tokens -> issuer.decoder().decode(tokens.idToken()))
                        .onErrorMap(JwtException.class, refused -> OidcProblems.REFUSED.problem()))
                .filter(token -> handshake.nonce().equals(token.getClaimAsString("nonce")) && isForUs(token))
                .switchIfEmpty(Mono.error(() -> OidcProblems.REFUSED.problem()));
    }

    /** A token for several parties says for whom it was made. */
    private boolean isForUs(Jwt token) {
        return List.of(settings.clientId()).equals(token.getAudience())
                || settings.clientId().equals(token.getClaimAsString("azp"));
    }

    private Mono<Tokens> tokens(Known issuer, String code, OidcHandshake handshake) {
        return http.post()
                .uri(URI.create(issuer.at().token()))
                .headers(h -> h.setBasicAuth(encoded(settings.clientId()), encoded(settings.clientSecret())))
                .body(BodyInserters.fromFormData("grant_type", "authorization_code")
                        .with("code", code)
                        .with("redirect_uri", redirect)
                        .with("code_verifier", handshake.verifier()))
                .retrieve()
                .onStatus(HttpStatusCode::is4xxClientError, no -> Mono.just(OidcProblems.REFUSED.problem()))
                .bodyToMono(Tokens.class)
                .timeout(settings.answer())
                .onErrorMap(OidcIssuer::isFault, fault -> OidcProblems.UNAVAILABLE.problem());
    }

    private Mono<Known> discover() {
        return http.get()
                .uri(URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                .retrieve()
                .bodyToMono(Metadata.class)
                .timeout(settings.answer())
                .filter(metadata -> settings.issuer().equals(metadata.issuer()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("another issuer than was asked")))
                .map(metadata -> new Known(metadata, decoder(metadata)))
                .onErrorMap(fault -> OidcProblems.UNAVAILABLE.problem());
    }

    private ReactiveJwtDecoder decoder(Metadata metadata) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(metadata.keys())
                .jwsAlgorithms(all -> all.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .webClient(http)
                .build();
        var time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(metadata.issuer()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(settings.clientId()))));
        return decoder;
    }

    private static boolean isFault(Throwable error) {
        return !(error instanceof ProblemException);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
