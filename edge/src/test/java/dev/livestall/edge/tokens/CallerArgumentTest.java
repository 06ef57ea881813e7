package dev.livestall.edge.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.served.Client;
import dev.livestall.edge.served.Served;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Served
class CallerArgumentTest {

    @LocalServerPort
    int port;

    @Autowired
    TokenSigner staffSigner;

    @Autowired
    TokenSigner viewerSigner;

    Client client;

    @BeforeEach
    void client() {
        client = new Client(port);
    }

    @Test
    void aHandlerGetsTheKindOfCallerItAsksFor() {
        assertThat(client.get("/api/try/staff", "Authorization", "Bearer " + staff())
                        .text())
                .isEqualTo("{\"staffId\":\"s1\",\"shopId\":\"shop1\",\"name\":\"지민\",\"role\":\"host\"}");
        assertThat(client.get("/api/try/viewer", "Authorization", "bearer " + viewer())
                        .text())
                .contains("\"viewerId\":\"v1\"");
    }

    @Test
    void theOtherKindIsForbidden() {
        Client.Answer answer = client.get("/api/try/staff", "Authorization", "Bearer " + viewer());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("\"code\":\"forbidden\"");
    }

    @Test
    void noTokenOrABadOneIsUnauthorized() {
        for (String path : new String[] {"/api/try/staff", "/api/try/viewer", "/api/try/token"}) {
            Client.Answer answer = client.get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.text()).contains("\"code\":\"unauthorized\"");
            assertThat(client.get(path, "Authorization", "Bearer x").status()).isEqualTo(401);
            assertThat(client.get(path, "Authorization", "Basic " + staff()).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void aNullableCallerMayBeAbsentButNotBad() {
        assertThat(client.get("/api/try/anyone").text()).isEqualTo("{\"known\":false}");
        assertThat(client.get("/api/try/anyone", "Authorization", "Bearer " + viewer())
                        .text())
                .isEqualTo("{\"known\":true}");
        assertThat(client.get("/api/try/anyone", "Authorization", "Bearer x").status())
                .isEqualTo(401);
    }

    @Test
    void aHandlerMayAskForTheTokenItself() {
        String token = staff();
        assertThat(client.get("/api/try/token", "Authorization", "Bearer " + token)
                        .text())
                .contains(token)
                .contains("\"seconds\":300");
    }

    @Test
    void aTokenInTheQueryIsRefused() {
        assertThat(client.get("/api/try/anyone?token=" + staff()).text()).contains("\"code\":\"token-in-url\"");
        assertThat(client.get("/api/try/anyone?token=short").status()).isEqualTo(200);
    }

    private String staff() {
        return staffSigner.sign(
                "staff+jwt", "s1", Duration.ofMinutes(5), Map.of("shop", "shop1", "name", "지민", "role", "host"));
    }

    private String viewer() {
        return viewerSigner.sign("viewer+jwt", "v1", Duration.ofDays(30), Map.of("shop", "shop1"));
    }
}
