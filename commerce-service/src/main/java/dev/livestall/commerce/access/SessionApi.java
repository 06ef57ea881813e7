package dev.livestall.commerce.access;

import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.tokens.TokenSigner;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SessionApi {
    private static final String PATH = SessionAnswers.PATH;
    private static final String COOKIE = SessionAnswers.COOKIE;

    private final LoggingIn logging;
    private final TokenSigner signer;
    private final ClientAddress addresses;
    private final SessionAnswers answers;

    SessionApi(LoggingIn logging, TokenSigner signer, ClientAddress addresses, SessionAnswers answers) {
        this.logging = logging;
        this.signer = signer;
        this.addresses = addresses;
        this.answers = answers;
    }

    record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping(PATH)
    Mono<ResponseEntity<SessionAnswers.Body>> logIn(@Valid @RequestBody Credentials body, ServerHttpRequest request) {
        return logging.logIn(body.email().strip(), body.password(), addresses.of(request))
                .map(answers::of);
    }

    @PostMapping(PATH + "/refresh")
    Mono<ResponseEntity<SessionAnswers.Body>> refresh(
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        if (cookie == null) return Mono.error(LoggingIn.ENDED.problem());
        return logging.refresh(new SecretToken(cookie)).map(answers::of);
    }

    @DeleteMapping(PATH)
    Mono<ResponseEntity<Void>> logOut(@CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        var gone = ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, answers.noCookie())
                .<Void>build();
        return cookie == null
                ? Mono.just(gone)
                : logging.logOut(new SecretToken(cookie)).thenReturn(gone);
    }

    @GetMapping("/api/commerce/jwks.json")
    Map<String, Object> keys() {
        return signer.jwks();
    }
}
