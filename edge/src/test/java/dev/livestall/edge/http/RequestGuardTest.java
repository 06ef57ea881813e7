package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@Served
class RequestGuardTest {

    @LocalServerPort
    int port;

    Client client;

    @BeforeEach
    void client() {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json-patch+json",
                "nonsense"
            })
    void refusesABodyThatAFormCouldSend(String type) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            Client.Answer answer = client.send(method, "/api/try/start", "{}", "Content-Type", type);
            assertThat(answer.status()).as(method).isEqualTo(415);
            assertThat(answer.text()).contains("\"code\":\"unsupported-media-type\"");
        }
    }

    @Test
    void aCrossSiteFormIsRefusedTwice() {
        assertThat(client.send(
                                "POST",
                                "/api/try/start",
                                "a=b",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                "https://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aBodyWithoutATypeIsRefusedAndNoBodyIsFine() {
        assertThat(client.send("POST", "/api/try/start", "{}").status()).isEqualTo(415);
        assertThat(client.send("POST", "/api/try/start", null).status()).isEqualTo(200);
        assertThat(client.send("POST", "/api/try/start", "{}", "Content-Type", "application/json;charset=UTF-8")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRouteMayTakeWhatIsNoJsonUpToItsOwnLimit() {
        String path = "/api/try/pictures/7";
        assertThat(client.send("PUT", path, "x".repeat(1 << 20), "Content-Type", "image/png")
                        .text())
                .isEqualTo("{\"bytes\":1048576}");
        assertThat(client.send("PUT", path, "x".repeat((2 << 20) + 1), "Content-Type", "image/png")
                        .status())
                .isEqualTo(413);
        for (String type : new String[] {"image/svg+xml", "application/json", "multipart/form-data; boundary=x"}) {
            assertThat(client.send("PUT", path, "{}", "Content-Type", type).status())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(client.send("POST", "/api/try/start", "x", "Content-Type", "image/png")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aBodyThatHidesItsLengthIsCutOffAtTheLimitToo() {
        assertThat(client.sendChunked("PUT", "/api/try/pictures/7", new byte[(2 << 20) + 1], "image/png")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void noRouteCanTakeWhatAFormSends() {
        for (MediaType form : new MediaType[] {
            MediaType.TEXT_PLAIN, MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL
        }) {
            assertThatThrownBy(() -> RawBodies.of(HttpMethod.POST, "/x", 1, form))
                    .as(form.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTokenInTheUrlIsRefusedWhereverItStands() {
        String token = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";
        for (String path : new String[] {
            "/api/try/start?token=" + token,
            "/api/try/start?" + token,
            "/api/try/start?a=b&" + token + "&c=d",
            "/api/try/" + token,
            "/api/try/start;jwt=" + token,
            "/api/try/start?t=%65" + token.substring(1)
        }) {
            Client.Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text()).contains("token-in-url").doesNotContain(token);
        }
    }

    @Test
    void onlyHealthIsSeenOfTheActuatorWhateverIsExposed() {
        assertThat(client.get("/actuator/health").status()).isEqualTo(200);
        assertThat(client.get("/actuator/health").text()).doesNotContain("components", "details");
        for (String path : new String[] {
            "/actuator",
            "/actuator/",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/beans",
            "/actuator/healthx",
            "/actuator/health/../env",
            "/%61ctuator/env",
            "/actuator;a=b/env",
            "//actuator/env"
        }) {
            Client.Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).contains("\"code\":\"not-found\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "FOO"})
    void refusesMethodsThatNobodyNeeds(String method) {
        // Refused before any handler could take it, a socket too.
        for (String path : new String[] {"/api/try/anyone", "/api/try/socket"}) {
            Client.Answer answer = client.send(method, path, null);
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.text()).contains("\"code\":\"method-not-allowed\"");
        }
    }

    @Test
    void everyAnswerCarriesTheSafeHeaders() {
        for (String path :
                new String[] {"/api/try/anyone", "/nothing", "/assets/demo/main.js", "/page", "/actuator/health"}) {
            Client.Answer answer = client.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.header("Permissions-Policy")).isNotEmpty();
            assertThat(answer.header("Server")).isEmpty();
            // The addresses are http: a browser must not be told to use https for a year.
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        }
        assertThat(client.get("/api/try/anyone").header("Cache-Control")).isEqualTo("no-store");
    }
}
