package dev.livestall.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Fresh;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a shop wants done with viewers' lines, and what is done with them in any shop. */
class TextRulesIT {
    @Test
    void viewersLinksAreRefusedUnlessTheShopAllowsThem() {
        Show show = Show.live();
        try (Client viewer = show.named(Stack.TWO, "하나");
                Client host = show.staff(Stack.TWO, "host")) {
            assertThat(viewer.post("a", "싸요 bit.ly/x").path("code").stringValue())
                    .isEqualTo("links-not-allowed");
            assertThat(host.post("b", "우리 가게 shop.example.com").path("type").stringValue())
                    .isEqualTo("ack");
            assertThat(put(Stack.ONE, show, "{\"links\":\"allow\"}", "host").statusCode())
                    .isEqualTo(200);
            Awaitility.await().until(() -> viewer.post("c" + System.nanoTime(), "bit.ly/" + Fresh.word())
                    .path("type")
                    .asString("")
                    .equals("ack"));
        }
    }

    @Test
    void theSameOnceTooOftenAndWallsAreRefusedOnEveryNode() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client one = Client.open(Stack.ONE, show.id).join(token).name("둘");
                Client two = Client.open(Stack.TWO, show.id).join(token).name("둘");
                Client host = show.staff(Stack.ONE, "host")) {
            for (String text : new String[] {"사세요", "사 세 요!!", "사\u200b세요"}) {
                assertThat(one.post("a" + text.length(), text).path("type").stringValue())
                        .isEqualTo("ack");
            }
            two.event(event -> event.path("text").asString("").equals("사\u200b세요"));
            assertThat(two.post("b", "사세에요").path("code").stringValue()).isEqualTo("repeated");
            assertThat(two.post("c", "LOOK AT ME EVERYBODY LOOK AT ME")
                            .path("code")
                            .stringValue())
                    .isEqualTo("wall");
            for (int i = 0; i < 5; i++) {
                assertThat(host.post("h" + i, "곧 시작해요").path("type").stringValue())
                        .isEqualTo("ack");
            }
        }
    }

    @Test
    void aNameOfStaffOnOneNodeCantBeHadOnTheOtherNorBroughtFromBefore() {
        Show show = Show.live();
        String token;
        try (Client viewer = show.viewer(Stack.TWO)) {
            viewer.send(Json.of("{'type':'name','id':'n','nickname':'달빛지기','rules':true}"));
            token = viewer.next("named").path("token").stringValue();
        }
        try (Client host = show.staff(Stack.ONE, "host")) {
            assertThat(host.hello().path("role").stringValue()).isEqualTo("host");
            Awaitility.await().untilAsserted(() -> {
                try (Client again = Client.open(Stack.TWO, show.id).join(token)) {
                    assertThat(again.hello().has("nickname")).isFalse();
                    assertThat(again.post("a", "나예요").path("code").asString("")).isEqualTo("not-named");
                }
            });
            try (Client other = show.viewer(Stack.TWO)) {
                other.send(Json.of("{'type':'name','id':'n','nickname':'달 빛지기님','rules':true}"));
                assertThat(other.answer("n").path("code").stringValue()).isEqualTo("nickname-taken-by-staff");
            }
        }
    }

    @Test
    void theShopsOwnCheckHasTheLastWordAndKeepsTheOrder() throws Exception {
        HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.setExecutor(Executors.newCachedThreadPool());
        shop.createContext("/", exchange -> {
            String text = Json.read(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                    .path("text")
                    .stringValue();
            if (text.contains("늦게")) Client.sleep(java.time.Duration.ofMillis(500));
            byte[] answer = answerTo(text).getBytes(UTF_8);
            exchange.sendResponseHeaders(text.contains("고장") ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        Show show = Show.live();
        try (Node node = Stack.node("hook", "--LIVESTALL_HOOK_ALLOW_LOOPBACK=true");
                Client viewer = show.named(node, "셋")) {
            String hook = "{\"hook\":{\"url\":\"http://127.0.0.1:%d/\",\"timeoutMillis\":2000,\"onFailure\":\"%s\"}}";
            int port = shop.getAddress().getPort();
            assertThat(put(Stack.ONE, show, hook.formatted(port, "open"), "host")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(put(node, show, hook.formatted(port, "open"), "host").statusCode())
                    .isEqualTo(200);
            Awaitility.await().until(() -> viewer.post("d" + System.nanoTime(), "안 돼요" + Fresh.word())
                    .path("code")
                    .asString("")
                    .equals("denied"));
            Client.sleep(java.time.Duration.ofSeconds(3));
            viewer.send(Json.of("{'type':'post','id':'1','text':'늦게 하나'}"));
            viewer.send(Json.of("{'type':'post','id':'2','text':'둘'}"));
            viewer.send(Json.of("{'type':'post','id':'3','text':'고장 셋'}"));
            viewer.send(Json.of("{'type':'post','id':'4','text':'바꿔 넷'}"));
            for (String id : new String[] {"1", "2", "3", "4"}) {
                assertThat(viewer.answer(id).path("type").stringValue()).isEqualTo("ack");
            }
            viewer.event(event -> event.path("text").asString("").equals("바뀐 말 010-****-****"));
            assertThat(viewer.texts()
                            .subList(viewer.texts().size() - 4, viewer.texts().size()))
                    .containsExactly("늦게 하나", "둘", "고장 셋", "바뀐 말 010-****-****");
        } finally {
            shop.stop(0);
        }
    }

    private static String answerTo(String text) {
        if (text.contains("안 돼")) return "{\"action\":\"deny\"}";
        if (text.contains("바꿔")) return "{\"action\":\"change\",\"text\":\"바뀐 말 010-1234-5678\"}";
        return "{\"action\":\"allow\"}";
    }

    @Test
    void onlyHostsOfTheShopSetItsRules() {
        Show show = Show.live();
        assertThat(put(Stack.ONE, show, "{\"links\":\"allow\"}", "moderator").statusCode())
                .isEqualTo(403);
        assertThat(put(
                                Stack.ONE,
                                show,
                                "{\"hook\":{\"url\":\"https://127.0.0.1/\",\"timeoutMillis\":300,\"onFailure\":\"open\"}}",
                                "owner")
                        .body())
                .contains("hook.url");
        Show other = Show.live();
        var foreign = HttpRequest.newBuilder(Stack.ONE.uri("/api/chat/shops/" + show.shopId + "/text-rules"))
                .header("Authorization", "Bearer " + other.staffToken("owner"));
        assertThat(Stack.ONE.send(foreign).statusCode()).isEqualTo(404);
        var own = HttpRequest.newBuilder(Stack.ONE.uri("/api/chat/shops/" + show.shopId + "/text-rules"))
                .header("Authorization", "Bearer " + show.staffToken("owner"));
        JsonNode rules = Json.read(Stack.ONE.send(own).body());
        assertThat(rules.toString()).isEqualTo("{\"links\":\"refuse\"}");
    }

    private static HttpResponse<String> put(Node node, Show show, String body, String role) {
        return node.send(HttpRequest.newBuilder(node.uri("/api/chat/shops/" + show.shopId + "/text-rules"))
                .header("Authorization", "Bearer " + show.staffToken(role))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }
}
