package dev.livestall.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Served
class OriginFilterTest {

    private static final String OURS = "http://localhost:8082";

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
                "https://evil.example",
                "null",
                "https://localhost:8082",
                "http://localhost:8084",
                "http://localhost:8082.evil.example",
                "http://localhost:8082/",
                "http://LOCALHOST:8082",
                "http://localhost",
                ""
            })
    void refusesAnOriginThatIsNotOurs(String origin) {
        for (String method : new String[] {"GET", "POST", "DELETE", "OPTIONS"}) {
            Client.Answer answer = client.send(
                    method, "/api/try/start", null, "Origin", origin, "Access-Control-Request-Method", "POST");
            assertThat(answer.status()).as(method).isEqualTo(403);
            assertThat(answer.text()).contains("\"code\":\"origin-refused\"");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void ourPagesMayCallWithCredentials() {
        Client.Answer preflight = client.send(
                "OPTIONS",
                "/api/try/wishes",
                null,
                "Origin",
                OURS,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,content-type,idempotency-key");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(OURS);
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST", "PUT", "DELETE");
        assertThat(preflight.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "Content-Type", "Idempotency-Key");

        Client.Answer answer = client.send("POST", "/api/try/start", null, "Origin", OURS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(OURS);
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void ourPagesCanReadProblems() {
        Client.Answer answer = client.get("/api/try/sold-out", "Origin", OURS);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(OURS);
    }

    @Test
    void aRuleOfTheServiceLetsAShopInWithoutCredentials() {
        Client.Answer answer = client.get("/api/try/embedded", "Origin", "https://shop.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://shop.example");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(client.get("/api/try/anyone", "Origin", "https://shop.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOriginIsWrittenAsBrowsersWriteIt() {
        assertThat(AllowedOrigins.origin("HTTPS://Shop.Example:443/live")).isEqualTo("https://shop.example");
        assertThat(AllowedOrigins.origin("http://shop.example:8080")).isEqualTo("http://shop.example:8080");
    }
}
