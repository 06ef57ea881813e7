package dev.livestall.commerce.access;

import dev.livestall.commerce.CommerceSettings;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** To the identity provider and back. People see it, so what goes wrong is told by the studio's page: {@code /studio#log-in=<code>}. */
@RestController
class OidcApi {
    private static final String PATH = SessionAnswers.PATH + "/oidc";
    private static final String COOKIE = "livestall_oidc";
    private static final String STUDIO = "/studio";
    private static final Duration AT_THE_ISSUER = Duration.ofMinutes(10);

    private final OidcIssuer issuer;
    private final OidcLogIn logIn;
    private final SessionAnswers answers;
    private final ClientAddress addresses;
    private final boolean secureCookie;

    OidcApi(
            OidcIssuer issuer,
            OidcLogIn logIn,
            SessionAnswers answers,
            ClientAddress addresses,
            CommerceSettings settings) {
        this.issuer = issuer;
        this.logIn = logIn;
        this.answers = answers;
        this.addresses = addresses;
        this.secureCookie = settings.access().secureCookie();
    }

    @GetMapping(PATH)
    Mono<ResponseEntity<Void>> begin() {
        if (!issuer.isOn()) return Mono.error(CommonProblems.NOT_FOUND.problem());
        var handshake = OidcHandshake.fresh();
        return issuer.asking(handshake)
                .map(to -> to(to, cookie(handshake.secret().secret(), AT_THE_ISSUER)))
                .onErrorResume(ProblemException.class, problem -> Mono.just(failed(problem)));
    }

    @GetMapping(OidcIssuer.CALLBACK)
    Mono<ResponseEntity<Void>> back(
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            ServerHttpRequest request) {
        if (!issuer.isOn()) return Mono.error(CommonProblems.NOT_FOUND.problem());
        var handshake = cookie == null ? null : new OidcHandshake(new SecretToken(cookie));
        if (handshake == null || code == null || !handshake.began(state)) {
            return Mono.just(failed(OidcProblems.REFUSED.problem()));
        }
        return logIn.logIn(code, handshake, addresses.of(request))
                .map(in -> to(URI.create(STUDIO), answers.cookieOf(in), cookie("", Duration.ZERO)))
                .onErrorResume(ProblemException.class, problem -> Mono.just(failed(problem)));
    }

    private ResponseEntity<Void> failed(ProblemException problem) {
        return to(URI.create(STUDIO + "#log-in=" + problem.type().code()), cookie("", Duration.ZERO));
    }

    private static ResponseEntity<Void> to(URI location, String... cookies) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(location)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookies)
                .build();
    }

    // Lax: it must come along when the issuer sends the browser back.
    private String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secureCookie)
                .sameSite("Lax")
                .path(PATH)
                .maxAge(life)
                .build()
                .toString();
    }
}
