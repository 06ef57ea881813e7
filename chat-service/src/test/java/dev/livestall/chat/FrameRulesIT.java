package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What RFC 6455 forbids, byte by byte, and tokens where they must not be. */
@ExtendWith(OutputCaptureExtension.class)
class FrameRulesIT {
    private static final int MASKED = 0x80;

    @Test
    void anUnmaskedFrameBreaksTheProtocol() throws IOException {
        try (RawSocket socket = open()) {
            assertThat(socket.raw(RawSocket.FINAL_TEXT, 2, '{', '}').closed()).startsWith("1002");
        }
    }

    @Test
    void aReservedOpcodeBreaksTheProtocol() throws IOException {
        for (int opcode : new int[] {0x83, 0x87, 0x8b, 0x8f}) {
            try (RawSocket socket = open()) {
                assertThat(socket.write(opcode, "x").closed()).as("%x", opcode).startsWith("1002");
            }
        }
    }

    @Test
    void aPingThatIsTooLongOrCutInPiecesBreaksTheProtocol() throws IOException {
        try (RawSocket socket = open()) {
            assertThat(socket.write(RawSocket.PING, "x".repeat(126)).closed()).startsWith("1002");
        }
        try (RawSocket socket = open()) {
            assertThat(socket.raw(0x09, MASKED, 0, 0, 0, 0).closed()).startsWith("1002");
        }
    }

    @Test
    void fragmentsOutOfTurnBreakTheProtocol() throws IOException {
        try (RawSocket socket = open()) {
            assertThat(socket.write(RawSocket.FINAL_CONTINUATION, "x").closed()).startsWith("1002");
        }
        try (RawSocket socket = open()) {
            socket.write(RawSocket.TEXT, "{");
            assertThat(socket.write(RawSocket.FINAL_TEXT, "{}").closed()).startsWith("1002");
        }
    }

    @Test
    void aHundredThousandEmptyFragmentsEndAfterThreeHundred() throws IOException {
        try (RawSocket socket = open()) {
            socket.write(RawSocket.TEXT, "{");
            try {
                for (int i = 0; i < 100_000; i++) socket.write(RawSocket.CONTINUATION, "");
            } catch (IOException e) {
                // Cut off on the way, as it should be.
            }
            assertThat(socket.closed()).containsAnyOf("1008 rate", "cut");
        }
    }

    @Test
    void aTokenInAnAddressIsRefusedAndStandsInNoLog(CapturedOutput log) {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        String room = "/api/chat/broadcasts/" + show.id;
        for (String path : new String[] {
            room + "/events?token=" + token,
            room + "/poll?poller=x&" + token,
            room + "/" + token,
            room + ";jwt=" + token + "/events",
            "/watch/" + show.id + "?" + token
        }) {
            var answer = Stack.ONE.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("token-in-url").doesNotContain(token);
        }
        assertThat(log.getAll()).doesNotContain(token.substring(token.lastIndexOf('.')));
    }

    private static RawSocket open() throws IOException {
        RawSocket socket = new RawSocket(Stack.ONE, Show.live().id, "Origin: " + Node.ORIGIN);
        assertThat(socket.handshake()).startsWith("HTTP/1.1 101");
        return socket;
    }
}
