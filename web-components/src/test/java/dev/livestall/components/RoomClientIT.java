package dev.livestall.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.WebSocketRoute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room's client against a room that the test plays. */
class RoomClientIT {
    private static ModulePage modules;

    private final List<JsonObject> frames = new ArrayList<>();
    private final List<WebSocketRoute> sockets = new ArrayList<>();

    /** What the room does with a frame after the join. */
    private BiConsumer<WebSocketRoute, JsonObject> room = (socket, frame) -> {};

    private static final String CONNECT = """
            const {RoomClient} = await import('@livestall/components/room-client.js');
            window.seen = [];
            window.tokens = [];
            window.client = new RoomClient({chatUrl: location.origin, broadcastId: 'b', visitId: 'v',
              token: async (how) => { tokens.push(how.fresh); return 'token'; }});
            for (const type of ['state', 'hello', 'events', 'pulse', 'order', 'closed-for-good']) {
              client.addEventListener(type, (event) => seen.push([type, event.detail]));
            }
            client.connect();
            for (let i = 0; client.state !== 'open'; i++) {
              if (i > 300) throw new Error('the room never said hello: ' + JSON.stringify(seen));
              await new Promise((resolve) => setTimeout(resolve, 10));
            }
            """;

    @BeforeAll
    static void openBrowser() throws IOException {
        modules = ModulePage.open();
    }

    @AfterAll
    static void closeBrowser() {
        modules.close();
    }

    @BeforeEach
    void freshPage() {
        Pattern address = Pattern.compile(".*/api/chat/broadcasts/b/socket");
        modules.fresh(page -> page.routeWebSocket(address, this::accept));
    }

    private void accept(WebSocketRoute socket) {
        sockets.add(socket);
        socket.onMessage(message -> {
            JsonObject frame = JsonParser.parseString(message.text()).getAsJsonObject();
            frames.add(frame);
            if (type(frame).equals("join")) welcome(socket, frame);
            else room.accept(socket, frame);
        });
    }

    private static void welcome(WebSocketRoute socket, JsonObject join) {
        boolean again = join.has("after");
        socket.send("""
                {"type":"hello","serverTime":"2026-11-22T11:04:05.123Z","viewerId":"me","role":"viewer","room":{},
                 "position":"%s","recovered":%s,"events":[],"viewers":3}""".formatted(again ? join.get("after").getAsString() : "e:10", again));
    }

    private static String type(JsonObject frame) {
        return frame.get("type").getAsString();
    }

    private List<JsonObject> framesOf(String type) {
        return frames.stream().filter(frame -> type(frame).equals(type)).toList();
    }

    @Test
    void joinsWithTheTokenInTheFirstFrameAndNeverInTheAddress() {
        modules.run(CONNECT);

        assertThat(type(frames.get(0))).isEqualTo("join");
        assertThat(frames.get(0).get("token").getAsString()).isEqualTo("token");
        assertThat(frames.get(0).has("after")).isFalse();
        assertThat(sockets.get(0).url()).doesNotContain("token");
    }

    @Test
    void comesBackFromThePositionOfTheLastBatch() {
        modules.run(CONNECT);
        sockets.get(0).send("{\"type\":\"batch\",\"from\":\"e:10\",\"to\":\"e:14\",\"events\":[{\"type\":\"x\"}]}");
        modules.page().waitForCondition(() -> "e:14".equals(modules.run("return client.position")));

        sockets.get(0).close();
        modules.page().waitForCondition(() -> framesOf("join").size() == 2);

        assertThat(framesOf("join").get(1).get("after").getAsString()).isEqualTo("e:14");
        assertThat(modules.run("return seen.filter(([type]) => type === 'events').length"))
                .isEqualTo(1);
    }

    @Test
    void anUnknownOutcomeIsSentAgainWithTheSameId() {
        room = (socket, frame) -> {
            boolean first = framesOf("post").size() == 1;
            socket.send(
                    (first ? "{\"type\":\"unknown\",\"id\":%s}" : "{\"type\":\"ack\",\"id\":%s,\"messageId\":\"m\"}")
                            .formatted(frame.get("id")));
        };

        Object outcome = modules.run(CONNECT + "return (await client.post('hi')).outcome;");

        assertThat(outcome).isEqualTo("ack");
        assertThat(framesOf("post")).hasSize(2);
        assertThat(framesOf("post").get(0)).isEqualTo(framesOf("post").get(1));
    }

    @Test
    void aPostThatTheCutSwallowedGoesOutAgainAfterTheHello() {
        room = (socket, frame) -> {
            if (sockets.size() == 1) socket.close();
            else socket.send("{\"type\":\"ack\",\"id\":%s,\"messageId\":\"m\"}".formatted(frame.get("id")));
        };

        Object outcome = modules.run(CONNECT + "return (await client.post('hi')).messageId;");

        assertThat(outcome).isEqualTo("m");
        assertThat(framesOf("post").get(0).get("id"))
                .isEqualTo(framesOf("post").get(1).get("id"));
    }

    @Test
    void aRefusalCarriesItsCodeAndIsNotRetried() {
        room = (socket, frame) ->
                socket.send("{\"type\":\"refused\",\"id\":%s,\"code\":\"too-fast\",\"retryAfterMillis\":900}"
                        .formatted(frame.get("id")));

        Object refused = modules.run(
                CONNECT + "const r = await client.post('hi'); return [r.outcome, r.code, r.retryAfterMillis];");

        assertThat(refused).isEqualTo(List.of("refused", "too-fast", 900));
        assertThat(framesOf("post")).hasSize(1);
    }

    @Test
    void aTokenThatIsTurnedAwayIsAskedForAnew() {
        modules.run(CONNECT);
        sockets.get(0).close(new WebSocketRoute.CloseOptions().setCode(1008).setReason("token"));
        modules.page().waitForCondition(() -> framesOf("join").size() == 2);

        assertThat(modules.run("return tokens")).isEqualTo(List.of(false, true));
    }

    @Test
    void anUnknownBroadcastIsNotTriedAgain() {
        modules.run(CONNECT);
        sockets.get(0).close(new WebSocketRoute.CloseOptions().setCode(4404).setReason("unknown-broadcast"));
        modules.page().waitForCondition(() -> "closed".equals(modules.run("return client.state")));

        assertThat(modules.run("return seen.filter(([type]) => type === 'closed-for-good')[0][1].code"))
                .isEqualTo(4404);
        modules.page().waitForTimeout(1_500);
        assertThat(sockets).hasSize(1);
    }

    @Test
    void backOffIsJitteredAndBounded() {
        Object delays = modules.run("""
                const {delayFor} = await import('@livestall/components/reconnecting.js');
                return [delayFor(0, 1006, '', () => 0), delayFor(30, 1006, '', () => 1), delayFor(0, 1012, '8000', () => 1),
                  delayFor(0, 1008, 'rate', () => 0)];
                """);

        assertThat(delays).isEqualTo(List.of(200, 9_000, 8_200, 15_000));
    }
}
