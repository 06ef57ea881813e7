package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands by POST. */
class CommandIT {
    private final Show show = Show.live();
    private final String path = "/api/chat/broadcasts/" + show.id + "/commands";
    private String token = show.mint(Stack.ONE).path("token").stringValue();

    private HttpResponse<String> ask(String command) {
        return Stack.ONE.post(path, Json.of(command), "Authorization", "Bearer " + token);
    }

    private JsonNode answer(String command) {
        HttpResponse<String> answer = ask(command);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.read(answer.body());
    }

    private void name() {
        token = answer("{'type':'name','id':'n','nickname':'여덟','rules':true}")
                .path("token")
                .stringValue();
    }

    @Test
    void aNameAndALineAreAnsweredAsOnTheSocket() {
        assertThat(answer("{'type':'post','id':'a','text':'하나'}"))
                .isEqualTo(Json.read(Json.of("{'type':'refused','id':'a','code':'not-named'}")));
        name();
        try (Client other = show.viewer(Stack.TWO)) {
            JsonNode ack = answer("{'type':'post','id':'a','text':'하나'}");
            assertThat(ack.path("type").stringValue()).isEqualTo("ack");
            assertThat(answer("{'type':'post','id':'a','text':'하나'}")).isEqualTo(ack);
            assertThat(other.event("message.posted").path("id")).isEqualTo(ack.path("messageId"));
        }
    }

    @Test
    void theSameLineBySocketAndByPostIsOneMessage() {
        name();
        try (Client socket = Client.open(Stack.TWO, show.id).join(token)) {
            JsonNode first = socket.post("x", "한 번만");
            assertThat(answer("{'type':'post','id':'x','text':'한 번만'}")).isEqualTo(first);
        }
    }

    @Test
    void aCommandThatGetsNoAnswerIsAccepted() {
        HttpResponse<String> answer = ask("{'type':'heart','count':3}");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whatIsNoCommandIsRefusedAsOnTheSocket() {
        for (String bad : new String[] {
            "{'type':'dance','id':'d'}",
            "{'type':'join','token':'x'}",
            "{",
            "[]",
            "null",
            "{'type':'heart','count':NaN}"
        }) {
            assertThat(answer(bad).path("code").stringValue()).as(bad).isEqualTo("bad-frame");
        }
        String deep = "{'type':'post','id':'a','text':" + "[".repeat(8_000) + "]".repeat(8_000) + "}";
        assertThat(answer(deep).path("code").stringValue()).isEqualTo("bad-frame");
    }

    @Test
    void whatIsNoTextOrTooMuchIsAProblem() {
        assertThat(ask("{'type':'post','id':'a','text':'" + "x".repeat(16_384) + "'}")
                        .statusCode())
                .isEqualTo(413);
        var notUtf8 = HttpRequest.newBuilder(Stack.ONE.uri(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(HexFormat.of().parseHex("cebae1bdb9cf83cebcceb5eda080")));
        assertThat(Stack.ONE.send(notUtf8).statusCode()).isEqualTo(400);
        assertThat(ask("").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyWhoMayBeInTheRoomMayAsk() {
        assertThat(Stack.ONE.post(path, "{}").statusCode()).isEqualTo(401);
        String strange = Show.live().mint(Stack.ONE).path("token").stringValue();
        assertThat(Stack.ONE
                        .post(path, "{}", "Authorization", "Bearer " + strange)
                        .statusCode())
                .isEqualTo(401);
        String elsewhere = "/api/chat/broadcasts/" + UUID.randomUUID() + "/commands";
        assertThat(Stack.ONE
                        .post(elsewhere, "{}", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Stack.ONE
                        .post(path, "{}", "Authorization", "Bearer " + token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theHundredAndFirstCommandOfAMinuteIsTooFastHoweverTheyCame() throws Exception {
        try (Node node = Stack.node("few", "--LIVESTALL_COMMANDS_PER_MINUTE=10");
                Client socket = Client.open(node, show.id).join(token)) {
            for (int i = 0; i < 5; i++) {
                socket.send("{\"type\":\"ping\"}");
                socket.next("pong");
            }
            String[] viewer = {"Authorization", "Bearer " + token};
            for (int i = 0; i < 5; i++) {
                assertThat(node.post(path, Json.of("{'type':'ping'}"), viewer).body())
                        .contains("pong");
            }
            assertThat(node.post(path, Json.of("{'type':'ping'}"), viewer).body())
                    .contains("too-fast");
        }
    }

    @Test
    void oneAddressMayPostOnlySoMuchWhoeverPosts() throws Exception {
        try (Node node = Stack.node("narrow", "--LIVESTALL_POSTS_PER_ADDRESS=3")) {
            int refused = 0;
            for (int i = 0; i < 4; i++) {
                try (Client viewer = show.named(node, "이름" + i)) {
                    if (viewer.post("p", "말 " + i).path("code").asString("").equals("too-fast")) refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        }
    }
}
