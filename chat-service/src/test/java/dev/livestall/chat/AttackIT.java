package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.presence.Presence;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is sent to make the service large, slow or wrong. */
class AttackIT {
    private static final int BOMB = 60 << 20;

    private final Show show = Show.live();

    @Test
    void aNumberOfAMegabyteIsTooLargeAndOneThatFitsIsNoCommand() {
        String digits = "9".repeat(1 << 20);
        try (Client socket = show.viewer(Stack.ONE)) {
            socket.send("{\"type\":\"heart\",\"count\":" + "9".repeat(15_000) + "}");
            assertThat(socket.next("refused").path("code").stringValue()).isEqualTo("bad-frame");
            socket.trySend("{\"type\":\"heart\",\"count\":" + digits + "}");
            assertThat(socket.closed()).startsWith("1009");
        }
        String path = "/api/chat/broadcasts/" + show.id + "/commands";
        String token = show.mint(Stack.ONE).path("token").stringValue();
        assertThat(Asking.send(Stack.ONE, "POST", path, token, "{\"type\":\"heart\",\"count\":" + digits + "}")
                        .statusCode())
                .isEqualTo(413);
        String fits = "{\"type\":\"heart\",\"count\":" + "9".repeat(15_000) + "}";
        assertThat(Asking.send(Stack.ONE, "POST", path, token, fits).body()).contains("bad-frame");
    }

    @Test
    void aBombOfSixtyMebibytesIsNeverInflated() throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isBetween(16_385, 65_535);
        long before = used();
        for (int i = 0; i < 10; i++) {
            try (RawSocket socket = new RawSocket(
                    Stack.ONE,
                    show.id,
                    "Origin: " + Node.ORIGIN,
                    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits")) {
                assertThat(socket.handshake()).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("deflate");
                try {
                    socket.write(RawSocket.FINAL_TEXT | RawSocket.RSV1, bomb);
                } catch (IOException e) {
                    // Cut off before it was all there.
                }
                assertThat(socket.closed()).matches("1002.*|1009.*|cut.*");
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(used() - before).isLessThan(5 << 20));
    }

    /** Sixty mebibytes of blanks are sixty kilobytes, as a browser that has negotiated it would send them. */
    private static byte[] bomb() {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(new byte[BOMB]);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        while (!deflater.finished()) packed.write(some, 0, deflater.deflate(some));
        deflater.end();
        return packed.toByteArray();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void aStreamThatIsNotReadIsClosedAndHoldsNobodyUp() throws IOException {
        try (Node node = Stack.node(
                        "deaf-stream",
                        "--LIVESTALL_STALLED_AFTER=2s",
                        "--LIVESTALL_SEND_BUFFER_BYTES=8192",
                        "--LIVESTALL_MOST_BYTES_BEHIND=100000000");
                Client quick = show.viewer(node);
                Socket deaf = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            String token = show.mint(node).path("token").stringValue();
            deaf.getOutputStream()
                    .write(("GET /api/chat/broadcasts/" + show.id + "/events HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Accept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                            .getBytes());
            Presence presence = node.bean(Presence.class);
            Awaitility.await().until(() -> presence.viewers(show.id) == 2);
            for (int i = 0; i < 1_000; i++) say(i);
            quick.event(event -> event.path("text").asString("").startsWith("999 "));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> presence.viewers(show.id) == 1);
            assertThat(quick.isClosed()).isFalse();
            assertThat(quick.texts()).hasSize(1_000);
        }
    }

    private void say(int number) {
        Author author = new Author(UUID.randomUUID().toString(), "손님", Role.VIEWER, false);
        String text = number + " " + "긴 말 ".repeat(400);
        Stack.LOG.room(show.partition, new MessagePosted(show.about(), "c", author, text, List.of()));
    }

    @Test
    void aPollThatIsNotReadHoldsNobodyUp() throws IOException {
        try (Client quick = show.viewer(Stack.ONE);
                Socket deaf = new Socket(InetAddress.getLoopbackAddress(), Stack.ONE.port())) {
            String token = show.mint(Stack.ONE).path("token").stringValue();
            for (String wait : new String[] {"0", "25"}) {
                deaf.getOutputStream()
                        .write(("GET /api/chat/broadcasts/" + show.id + "/poll?poller=deaf&wait=" + wait
                                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                                .getBytes());
            }
            for (int i = 0; i < 200; i++) say(i);
            quick.event(event -> event.path("text").asString("").startsWith("199 "));
            assertThat(quick.texts()).hasSize(200);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> Stack.ONE.bean(Presence.class).viewers(show.id) == 1);
        }
    }

    @Test
    void aKeyThatComesTwiceNestingAndHalfCharactersAreRefusedByNameOnBothWays() {
        String path = "/api/chat/broadcasts/" + show.id + "/commands";
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client socket = show.viewer(Stack.ONE)) {
            for (String bad : Arrays.asList(
                    "{'type':'ping','type':'heart','count':1}",
                    "{'type':'name','id':'n','nickname':'\\ud800','rules':true,'rules':true}",
                    "{'type':'heart','count':1e400}",
                    "{'type':'heart','count':'" + "[".repeat(5_000) + "'}")) {
                socket.send(Json.of(bad));
                assertThat(socket.next("refused").path("code").stringValue())
                        .as(bad)
                        .isEqualTo("bad-frame");
                assertThat(Asking.send(Stack.ONE, "POST", path, token, Json.of(bad))
                                .body())
                        .as(bad)
                        .contains("bad-frame");
            }
            socket.send("{\"type\":\"ping\"}");
            socket.next("pong");
        }
    }
}
