package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service's HTTP. */
class HttpIT {
    @Test
    void thePublicFactsAreThoseOfTheDirectory() {
        Show show = Show.live();
        JsonNode facts =
                Json.read(Stack.ONE.get("/api/chat/broadcasts/" + show.id).body());
        assertThat(facts.path("shopName").path("ko").stringValue()).isEqualTo("달빛상점");
        assertThat(facts.path("state").stringValue()).isEqualTo("live");
        assertThat(facts.has("allowedOrigins")).isFalse();
        assertThat(facts.has("partition")).isFalse();
        JsonNode live = Json.read(
                Stack.ONE.get("/api/chat/shops/" + show.shopId + "/live").body());
        assertThat(live).hasSize(1);
        show.end();
        assertThat(Stack.ONE.get("/api/chat/shops/" + show.shopId + "/live").body())
                .isEqualTo("[]");
    }

    @Test
    void anUnknownBroadcastIsNotFoundWhateverIsAskedOfIt() {
        String id = UUID.randomUUID().toString();
        for (String path : new String[] {"/api/chat/broadcasts/" + id, "/api/chat/broadcasts/nonsense"}) {
            var answer = Stack.ONE.get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Json.read(answer.body()).path("code").stringValue()).isEqualTo("not-found");
        }
        assertThat(Stack.ONE
                        .post("/api/chat/broadcasts/" + id + "/viewers", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Stack.ONE.get("/watch/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aViewerStaysTheSameWithItsTokenAndIsNobodyInAnotherShop() {
        Show show = Show.live();
        JsonNode first = show.mint(Stack.ONE);
        String body = Json.of("{'token':'%s'}", first.path("token").stringValue());
        JsonNode again = Json.read(Stack.TWO
                .post("/api/chat/broadcasts/" + show.id + "/viewers", body)
                .body());
        assertThat(again.path("viewerId")).isEqualTo(first.path("viewerId"));
        Show other = Show.live();
        JsonNode elsewhere = Json.read(Stack.ONE
                .post("/api/chat/broadcasts/" + other.id + "/viewers", body)
                .body());
        assertThat(elsewhere.path("viewerId")).isNotEqualTo(first.path("viewerId"));
        assertThat(Stack.ONE
                        .post("/api/chat/broadcasts/" + show.id + "/viewers", "{\"token\":\"old\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(first.path("expiresAt").stringValue()).endsWith("Z");
    }

    @Test
    void thePageIsHandedOutWithItsBroadcast() {
        Show show = Show.live();
        var page = Stack.ONE.get("/watch/" + show.id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(show.id).contains("<html");
    }

    @Test
    void theKeysArePublicAndOnlyTheirPublicHalf() {
        JsonNode keys = Json.read(Stack.ONE.get("/api/chat/jwks.json").body()).path("keys");
        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).has("n")).isTrue();
        assertThat(keys.get(0).has("d")).isFalse();
    }

    @Test
    void whatIsNotJsonOrFromElsewhereIsRefused() {
        Show show = Show.live();
        String path = "/api/chat/broadcasts/" + show.id + "/viewers";
        assertThat(Stack.ONE.post(path, "{").statusCode()).isEqualTo(400);
        assertThat(Stack.ONE.post(path, "{}", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(Stack.ONE.post(path, "{}", "Origin", Node.ORIGIN).statusCode())
                .isEqualTo(201);
        var form = HttpRequest.newBuilder(Stack.ONE.uri(path))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(Stack.ONE.send(form).statusCode()).isEqualTo(415);
        assertThat(Stack.ONE.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
