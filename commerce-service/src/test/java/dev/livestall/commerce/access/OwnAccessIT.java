package dev.livestall.commerce.access;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.access.Team.code;
import static dev.livestall.commerce.access.Team.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import dev.livestall.commerce.Commerce;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class OwnAccessIT {
    private static Commerce commerce;
    private static WebTestClient http;
    private static Team team;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(
                "--livestall.commerce.access.sign-ups-per-address=3", "--livestall.commerce.access.tries-per-person=4");
        http = commerce.http();
        team = Team.signedUp(http);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    private static WebTestClient.RequestHeadersSpec<?> logIn(JsonNode who, String password) {
        return http.post()
                .uri("/api/commerce/session")
                .bodyValue(Map.of("email", who.get("staff").get("email").asString(), "password", password));
    }

    private static WebTestClient.RequestHeadersSpec<?> change(JsonNode who, String current, String fresh) {
        return team.as(token(who), POST, "/session/password", Map.of("current", current, "password", fresh));
    }

    @Test
    void anotherPasswordEndsEverySessionButThisOne() {
        var agent = team.joined("agent");
        var elsewhere = json(logIn(agent, Team.PASSWORD), 200);
        var here = json(change(agent, Team.PASSWORD, "quite another one"), 200);
        assertThat(team.status(token(elsewhere), "/products")).isEqualTo(401);
        assertThat(team.status(token(agent), "/products")).isEqualTo(401);
        assertThat(team.status(token(here), "/products")).isEqualTo(200);
        json(logIn(agent, Team.PASSWORD), 401);
        json(logIn(agent, "quite another one"), 200);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsIt() {
        var agent = team.joined("agent");
        for (int i = 0; i < 4; i++) {
            assertThat(code(change(agent, "a wrong guess", "quite another one"), 401))
                    .isEqualTo("wrong-credentials");
        }
        assertThat(code(change(agent, Team.PASSWORD, "quite another one"), 429)).isEqualTo("too-many-tries");
    }

    @Test
    void aPasswordHasTenCharactersAndAtMost72Bytes() {
        var agent = team.joined("agent");
        for (var bad : new String[] {"too short", "비밀".repeat(13)}) {
            assertThat(code(change(agent, Team.PASSWORD, bad), 400)).as(bad).isEqualTo("invalid");
        }
        json(change(agent, Team.PASSWORD, "열 글자가 넘는 비밀번호"), 200);
    }

    @Test
    void outEverywhereIsOutOfEverySession() {
        var agent = team.joined("agent");
        var elsewhere = json(logIn(agent, Team.PASSWORD), 200);
        json(team.as(token(agent), DELETE, "/sessions"), 204);
        assertThat(team.status(token(agent), "/products")).isEqualTo(401);
        assertThat(team.status(token(elsewhere), "/products")).isEqualTo(401);
        assertThat(team.status(token(json(logIn(agent, Team.PASSWORD), 200)), "/products"))
                .isEqualTo(200);
    }

    @Test
    void anEMailBelongsToOneShopAndSignUpsAreFew() {
        var email = Team.fresh();
        json(Team.signUp(http, email), 200);
        assertThat(code(Team.signUp(http, email), 409)).isEqualTo("email-taken");
        assertThat(code(Team.signUp(http, Team.fresh()), 429)).isEqualTo("too-many-tries");
    }

    @Test
    void aServiceThatTakesNoNewShopsSaysSo() {
        try (var closed = Commerce.start("--livestall.commerce.access.sign-up=false")) {
            assertThat(code(Team.signUp(closed.http(), Team.fresh()), 403)).isEqualTo("sign-up-closed");
            var page = closed.http().get().uri("/sign-up").exchange().expectBody(String.class);
            assertThat(page.returnResult().getResponseBody()).contains("\"signUp\":false");
        }
    }
}
