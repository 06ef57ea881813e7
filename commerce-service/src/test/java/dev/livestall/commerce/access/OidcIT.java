package dev.livestall.commerce.access;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.livestall.commerce.Commerce;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

class OidcIT {
    private static Issuer issuer;
    private static Commerce commerce;
    private static WebTestClient http;
    private static Team team;

    @BeforeAll
    static void start() throws IOException {
        issuer = new Issuer();
        commerce = Commerce.start(
                "--livestall.oidc.issuer=" + issuer.url(),
                "--livestall.oidc.client-id=" + Issuer.CLIENT,
                "--livestall.oidc.client-secret=" + Issuer.SECRET);
        http = commerce.http();
        team = Team.signedUp(http);
    }

    @AfterAll
    static void stop() {
        commerce.close();
        issuer.close();
    }

    @AfterEach
    void honestAgain() {
        issuer.says(claims -> claims);
        issuer.signs("key");
    }

    private static EntityExchangeResult<byte[]> get(String path, String cookie) {
        return http.get()
                .uri(path)
                .cookie("livestall_oidc", cookie)
                .exchange()
                .expectStatus()
                .isFound()
                .expectBody()
                .returnResult();
    }

    private record Begun(String cookie, URI asking) {}

    private static Begun begin() {
        var begun = get("/api/commerce/session/oidc", "none");
        var cookie = begun.getResponseCookies().getFirst("livestall_oidc");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        return new Begun(cookie.getValue(), begun.getResponseHeaders().getLocation());
    }

    private static String pathOf(URI back) {
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    /** Through the issuer and back. */
    private static EntityExchangeResult<byte[]> through(String subject, String email) {
        var begun = begin();
        return get(pathOf(issuer.agrees(begun.asking(), subject, email)), begun.cookie());
    }

    private static String where(EntityExchangeResult<byte[]> result) {
        return result.getResponseHeaders().getLocation().toString();
    }

    /** Who is logged in by that answer. */
    private static tools.jackson.databind.JsonNode who(EntityExchangeResult<byte[]> result) {
        assertThat(where(result)).isEqualTo("/studio");
        var session = result.getResponseCookies().getFirst("livestall_session").getValue();
        return json(http.post().uri("/api/commerce/session/refresh").cookie("livestall_session", session), 200);
    }

    @Test
    void somebodyOfTheTeamLogsInThere() {
        var marketer = team.joined("marketer");
        var email = marketer.get("staff").get("email").asString();
        var in = who(through("sub-1", email));
        assertThat(Team.id(in)).isEqualTo(Team.id(marketer));
        assertThat(team.status(Team.token(in), "/orders")).isEqualTo(200);
        assertThat(Team.id(who(through("sub-1", "another@example.com"))))
                .as("a subject stays the person")
                .isEqualTo(Team.id(marketer));
        assertThat(where(through("sub-2", email))).isEqualTo("/studio#log-in=oidc-stranger");
    }

    @Test
    void whoIsInvitedJoinsByItWithoutAPassword() {
        var email = Team.fresh();
        var secret = team.invite(email, "agent");
        var in = who(through("sub-3", email));
        assertThat(in.get("staff").get("role").asString()).isEqualTo("agent");
        assertThat(in.get("staff").get("name").asString()).isEqualTo("세나");
        json(team.accept(secret), 410);
        var byPassword = Map.of("email", email, "password", Team.PASSWORD);
        json(http.post().uri("/api/commerce/session").bodyValue(byPassword), 401);
    }

    @Test
    void aStrangerAndAnUncheckedEMailAreTurnedAway() {
        assertThat(where(through("sub-4", Team.fresh()))).isEqualTo("/studio#log-in=oidc-stranger");
        var host = team.joined("host").get("staff").get("email").asString();
        issuer.says(claims -> claims.claim("email_verified", false));
        assertThat(where(through("sub-5", host))).isEqualTo("/studio#log-in=oidc-stranger");
    }

    @Test
    void aTokenOfAnotherIssuerAudienceNonceTimeOrKeyIsNotBelieved() {
        var host = team.joined("host").get("staff").get("email").asString();
        List<UnaryOperator<JWTClaimsSet.Builder>> twists = List.of(
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.audience("another client"),
                claims -> claims.audience(List.of(Issuer.CLIENT, "another")).claim("azp", "another"),
                claims -> claims.claim("nonce", "of another log-in"),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
        for (var twist : twists) {
            issuer.says(twist);
            assertThat(where(through("sub-6", host))).isEqualTo("/studio#log-in=oidc-refused");
        }
        issuer.says(claims -> claims);
        for (var key : List.of("unknown", "nothing")) {
            issuer.signs(key);
            assertThat(where(through("sub-6", host))).as(key).isEqualTo("/studio#log-in=oidc-refused");
        }
    }

    @Test
    void aLogInEndsInTheBrowserThatBeganIt() {
        var email = team.joined("host").get("staff").get("email").asString();
        var mine = begin();
        var others = begin();
        var back = pathOf(issuer.agrees(mine.asking(), "sub-7", email));
        for (var cookie : List.of("none", others.cookie())) {
            assertThat(where(get(back, cookie))).isEqualTo("/studio#log-in=oidc-refused");
        }
        who(get(back, mine.cookie()));
        assertThat(where(get(back, mine.cookie()))).as("a code is good once").isEqualTo("/studio#log-in=oidc-refused");
    }
}
