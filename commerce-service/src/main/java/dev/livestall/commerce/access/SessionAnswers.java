package dev.livestall.commerce.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.commerce.CommerceSettings;
import dev.livestall.edge.tokens.TokenSigner;
import dev.livestall.events.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What somebody gets who has logged in: an access token for the page's memory, and the cookie that scripts can't read. */
@Component
class SessionAnswers {
    static final String COOKIE = "livestall_session";
    static final String PATH = "/api/commerce/session";

    private final TokenSigner signer;
    private final CommerceSettings.Access settings;

    SessionAnswers(TokenSigner signer, CommerceSettings settings) {
        this.signer = signer;
        this.settings = settings.access();
    }

    record Body(String accessToken, Instant expiresAt, StaffAnswer staff, ShopAnswer shop) {}

    record StaffAnswer(UUID id, String name, String email, String role) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShopAnswer(UUID id, Words name) {}

    ResponseEntity<Body> of(LoggingIn.LoggedIn in) {
        var staff = in.staff();
        var expires = Instant.now().plus(settings.accessToken()).truncatedTo(ChronoUnit.SECONDS);
        var token = signer.sign(
                "staff+jwt",
                staff.id().toString(),
                settings.accessToken(),
                Map.of("shop", staff.shopId().toString(), "role", staff.roleWord(), "name", staff.name()));
        var answer = ResponseEntity.ok();
        var cookie = cookieOf(in);
        if (!cookie.isEmpty()) answer.header(HttpHeaders.SET_COOKIE, cookie);
        return answer.cacheControl(CacheControl.noStore())
                .body(new Body(
                        token,
                        expires,
                        new StaffAnswer(staff.id(), staff.name(), in.email(), staff.roleWord()),
                        new ShopAnswer(in.shop().id(), in.shop().name())));
    }

    /** Empty: the browser has a newer one already. */
    String cookieOf(LoggingIn.LoggedIn in) {
        var token = in.session().token();
        return token == null
                ? ""
                : cookie(
                        token.secret(),
                        Duration.between(Instant.now(), in.session().endsAt()));
    }

    String noCookie() {
        return cookie("", Duration.ZERO);
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
