package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message must be, and how much of it there may be. */
class MessageRulesIT {
    private static final String OURS = "Origin: " + Node.ORIGIN;

    @Test
    void aReservedBitWithoutAnExtensionBreaksTheProtocol() throws IOException {
        try (RawSocket socket = open()) {
            assertThat(socket.write(RawSocket.FINAL_TEXT | RawSocket.RSV1, "{}").closed())
                    .startsWith("1002");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cebae1bdb9cf83cebcceb5eda080656469746564", "ce", "c0af"})
    void whatIsNotUtf8IsRefusedAsSuch(String hex) throws IOException {
        try (RawSocket socket = open()) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            assertThat(socket.write(RawSocket.FINAL_TEXT, bytes).closed()).startsWith("1007");
        }
        try (RawSocket socket = open()) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            socket.write(RawSocket.TEXT, new byte[] {bytes[0]});
            byte[] rest = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
            assertThat(socket.write(RawSocket.FINAL_CONTINUATION, rest).closed())
                    .startsWith("1007");
        }
    }

    @Test
    void aCharacterMayBeCutByFragments() throws IOException {
        byte[] json = Json.of("{'type':'ping','x':'가'}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (RawSocket socket = open()) {
            socket.write(RawSocket.TEXT, java.util.Arrays.copyOfRange(json, 0, json.length - 3));
            socket.write(
                    RawSocket.FINAL_CONTINUATION, java.util.Arrays.copyOfRange(json, json.length - 3, json.length));
            assertThat(socket.text()).contains("bad-frame"); // not joined yet, but read as one whole message
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAsSuchInOneFrameOrInMany() throws IOException {
        try (RawSocket socket = open()) {
            assertThat(socket.write(RawSocket.FINAL_TEXT, "x".repeat(16_385)).closed())
                    .startsWith("1009");
        }
        try (RawSocket socket = open()) {
            socket.write(RawSocket.TEXT, "x".repeat(9_000));
            assertThat(socket.write(RawSocket.CONTINUATION, "x".repeat(9_000)).closed())
                    .startsWith("1009");
        }
    }

    @Test
    void aFloodOfPingsOrOfEmptyFragmentsIsCutOff() throws IOException {
        try (RawSocket socket = open()) {
            for (int i = 0; i < 301; i++) socket.write(RawSocket.PING, "");
            assertThat(socket.closed()).isEqualTo("1008 rate");
        }
        try (RawSocket socket = open()) {
            socket.write(RawSocket.TEXT, "{");
            for (int i = 0; i < 301; i++) socket.write(RawSocket.CONTINUATION, "");
            assertThat(socket.closed()).isEqualTo("1008 rate");
        }
    }

    @Test
    void framesThatAreNotOursAreRefusedAndTheConnectionLivesOn() {
        Show show = Show.live();
        List<String> bad = List.of(
                "{",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{\"type\":\"dance\"}",
                "{\"type\":\"post\",\"id\":\"a\"}",
                "{\"type\":\"post\",\"text\":\"no id\"}",
                "{\"type\":\"post\",\"id\":\"" + "x".repeat(65) + "\",\"text\":\"hi\"}",
                "{\"type\":\"heart\",\"count\":0}",
                "{\"type\":\"heart\",\"count\":NaN}",
                "{\"type\":\"heart\",\"count\":" + "9".repeat(8_000) + "}",
                "{\"type\":\"ping\",\"type\":\"ping\"}",
                "{\"type\":\"post\",\"id\":\"a\",\"text\":" + "[".repeat(7_000) + "]".repeat(7_000) + "}",
                "{\"type\":\"join\",\"token\":\"again\"}");
        try (Client client = show.named(Stack.ONE, "일곱")) {
            for (String frame : bad) {
                client.send(frame);
                assertThat(client.next("refused").path("code").stringValue())
                        .as(frame)
                        .isEqualTo("bad-frame");
            }
            client.socket()
                    .sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1, 2}), true)
                    .join();
            assertThat(client.next("refused").path("code").stringValue()).isEqualTo("bad-frame");
            client.send("{\"type\":\"ping\"}");
            client.next("pong");
        }
    }

    private static RawSocket open() throws IOException {
        RawSocket socket = new RawSocket(Stack.ONE, Show.live().id, OURS);
        assertThat(socket.handshake()).startsWith("HTTP/1.1 101");
        return socket;
    }
}
