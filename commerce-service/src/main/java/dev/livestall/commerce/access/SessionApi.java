package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.CommerceSettings;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
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
    private static final String COOKIE = "livestall_session";
    private static final String PATH = "/api/commerce/session";

    private final LoggingIn logging;
    private final TokenSigner signer;
    private final ClientAddress addresses;
    private final CommerceSettings.Access settings;

    SessionApi(LoggingIn logging, TokenSigner signer, ClientAddress addresses, CommerceSettings settings) {
        this.logging = logging;
        this.signer = signer;
        this.addresses = addresses;
        this.settings = settings.access();
    }

    record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    record SessionAnswer(String accessToken, Instant expiresAt, StaffAnswer staff, ShopAnswer shop) {}

    record StaffAnswer(UUID id, String name, String email, String role) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShopAnswer(UUID id, Words name) {}

    @PostMapping(PATH)
    Mono<ResponseEntity<SessionAnswer>> logIn(@Valid @RequestBody Credentials body, ServerHttpRequest request) {
        return logging.logIn(body.email().strip(), body.password(), addresses.of(request))
                .map(this::answer);
    }

    @PostMapping(PATH + "/refresh")
    Mono<ResponseEntity<SessionAnswer>> refresh(@CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        if (cookie == null) return Mono.error(LoggingIn.ENDED.problem());
        return logging.refresh(new SessionToken(cookie)).map(this::answer);
    }

    @DeleteMapping(PATH)
    Mono<ResponseEntity<Void>> logOut(@CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        var gone = ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
                .<Void>build();
        return cookie == null
                ? Mono.just(gone)
                : logging.logOut(new SessionToken(cookie)).thenReturn(gone);
    }

    @GetMapping("/api/commerce/jwks.json")
    Map<String, Object> keys() {
        return signer.jwks();
    }

    private ResponseEntity<SessionAnswer> answer(LoggingIn.LoggedIn in) {
        var staff = in.staff();
        var expires = Instant.now().plus(settings.accessToken()).truncatedTo(ChronoUnit.SECONDS);
        var token = signer.sign(
                "staff+jwt",
                staff.id().toString(),
                settings.accessToken(),
                Map.of("shop", staff.shopId().toString(), "role", staff.roleWord(), "name", staff.name()));
        var answer = ResponseEntity.ok();
        var session = in.session();
        if (session.token() != null) {
            var left = Duration.between(Instant.now(), session.endsAt());
            answer.header(HttpHeaders.SET_COOKIE, cookie(session.token().secret(), left));
        }
        return answer.cacheControl(CacheControl.noStore())
                .body(new SessionAnswer(
                        token,
                        expires,
                        new StaffAnswer(staff.id(), staff.name(), in.email(), staff.roleWord()),
                        new ShopAnswer(in.shop().id(), in.shop().name())));
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(settings.secureCookie())
                .sameSite("Strict")
                .path(PATH)
                .maxAge(life)
                .build()
                .toString();
    }
}
