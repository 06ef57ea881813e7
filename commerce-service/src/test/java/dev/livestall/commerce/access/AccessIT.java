package dev.livestall.commerce.access;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Sql;
import dev.livestall.commerce.TestShop;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class AccessIT {
    private static final String SESSION = "/api/commerce/session";
    private static final TestShop SHOP = new TestShop();
    private static Commerce commerce;
    private static WebTestClient http;

    @BeforeAll
    static void start() {
        SHOP.product(52_000, 5);
        commerce = Commerce.start(
                TestShop.seeding(SHOP),
                "--livestall.commerce.access.tries-per-person=4",
                "--livestall.commerce.access.refresh-grace=1s");
        http = commerce.http();
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> logIn(String email, String password) {
        return http.post().uri(SESSION).bodyValue(Map.of("email", email, "password", password));
    }

    private static String cookieOf(String role) {
        var result = logIn(SHOP.email(role), TestShop.PASSWORD)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        return result.getResponseCookies().getFirst("livestall_session").getValue();
    }

    private static WebTestClient.ResponseSpec refresh(String cookie) {
        return http.post()
                .uri(SESSION + "/refresh")
                .cookie("livestall_session", cookie)
                .exchange();
    }

    @Test
    void logsInAndSaysWhoItIs() {
        var result = logIn(SHOP.email("host"), TestShop.PASSWORD)
                .exchange()
                .expectStatus()
                .isOk();
        var cookie = result.expectBody()
                .jsonPath("$.staff.role")
                .isEqualTo("host")
                .jsonPath("$.staff.email")
                .isEqualTo(SHOP.email("host"))
                .jsonPath("$.shop.id")
                .isEqualTo(SHOP.id.toString())
                .jsonPath("$.shop.name.ko")
                .isEqualTo("달빛상점")
                .returnResult()
                .getResponseCookies()
                .getFirst("livestall_session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo(SESSION);
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownPersonAlike() {
        for (var email : new String[] {SHOP.email("agent"), "nobody@" + SHOP.id}) {
            var body = json(logIn(email, "wrong"), 401);
            assertThat(body.get("code").asString()).isEqualTo("wrong-credentials");
        }
    }

    @Test
    void refusesAfterTooManyTriesEvenTheRightPassword() {
        for (int i = 0; i < 4; i++) json(logIn(SHOP.email("owner"), "wrong"), 401);
        var body = json(logIn(SHOP.email("owner"), TestShop.PASSWORD), 429);
        assertThat(body.get("code").asString()).isEqualTo("too-many-tries");
    }

    @Test
    void changesTheCookieAtEachRefresh() {
        var first = cookieOf("marketer");
        var second = refresh(first)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("livestall_session")
                .getValue();
        assertThat(second).isNotEqualTo(first);
        refresh(second).expectStatus().isOk();
    }

    @Test
    void letsPagesRefreshAtOnceButEndsTheSessionWhenAnOldCookieComesLater() throws InterruptedException {
        var first = cookieOf("moderator");
        var second = refresh(first)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("livestall_session")
                .getValue();
        var again = refresh(first).expectStatus().isOk().expectBody().returnResult();
        assertThat(again.getResponseCookies()).as("the newer cookie stays").isEmpty();
        Thread.sleep(1_200);
        refresh(first).expectStatus().isUnauthorized();
        refresh(second).expectStatus().isUnauthorized();
    }

    @Test
    void logOutEndsTheSessionAndVoidsTheAccessToken() {
        var result = logIn(SHOP.email("host"), TestShop.PASSWORD)
                .exchange()
                .expectBody()
                .returnResult();
        var cookie = result.getResponseCookies().getFirst("livestall_session").getValue();
        var token = SHOP.token(http, "host");
        json(http.get().uri("/api/commerce/products").headers(h -> h.setBearerAuth(token)), 200);
        http.delete()
                .uri(SESSION)
                .cookie("livestall_session", cookie)
                .exchange()
                .expectStatus()
                .isNoContent();
        refresh(cookie).expectStatus().isUnauthorized();
        json(http.get().uri("/api/commerce/products").headers(h -> h.setBearerAuth(token)), 401);
        var fresh = SHOP.token(http, "host");
        json(http.get().uri("/api/commerce/products").headers(h -> h.setBearerAuth(fresh)), 200);
    }

    @Test
    void refusesAViewersTokenWhereStaffMayGo() {
        var viewer = commerce.viewerToken(SHOP.id, UUID.randomUUID());
        json(http.get().uri("/api/commerce/products").headers(h -> h.setBearerAuth(viewer)), 403);
        json(http.get().uri("/api/commerce/products"), 401);
    }

    @Test
    void publishesItsKeys() {
        var keys = json(http.get().uri("/api/commerce/jwks.json"), 200).get("keys");
        assertThat(keys.get(0).has("n")).isTrue();
        assertThat(keys.get(0).has("d")).as("the private half").isFalse();
    }

    @Test
    void countsOfTriesAreForgottenOnceTheirWindowIsOver() {
        Sql.state(
                commerce,
                "commerce_worker",
                "INSERT INTO login_try (key, tries, resets_at) VALUES ('\\x01', 3, now() - interval '1 s'), ('\\x02', 3, now() + interval '1 h')");
        LoginTrySweep.forget(commerce.tenancy()).block();
        assertThat(Sql.number(commerce, "SELECT count(*) FROM login_try WHERE key = '\\x01'"))
                .isZero();
        assertThat(Sql.number(commerce, "SELECT count(*) FROM login_try WHERE key = '\\x02'"))
                .isEqualTo(1);
    }
}
