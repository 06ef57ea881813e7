package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who is gone without a word is noticed by the pings that nobody answers. */
class SilentSocketIT {
    private static final int LONGER_THAN_SILENCE = 25;

    @Test
    void aSocketThatAnswersNoPingIsCutAndOneThatDoesLivesOn() throws IOException {
        try (Node hasty = Stack.node(
                        "hasty",
                        "--LIVESTALL_JOIN_WITHIN=60s",
                        "--LIVESTALL_SOCKET_HEARTBEAT=200ms",
                        "--LIVESTALL_SOCKET_SILENCE=3s");
                RawSocket silent = open(hasty);
                RawSocket answering = open(hasty)) {
            answering.answerPings(LONGER_THAN_SILENCE);
            assertThat(silent.closed()).isEqualTo("cut null");
            answering.write(RawSocket.FINAL_TEXT, "{}");
            String frame = answering.text();
            while (frame.isEmpty()) frame = answering.text(); // pings
            assertThat(frame).contains("bad-frame");
        }
    }

    private static RawSocket open(Node node) throws IOException {
        RawSocket socket = new RawSocket(node, Show.live().id, "Origin: " + Node.ORIGIN);
        assertThat(socket.handshake()).startsWith("HTTP/1.1 101");
        return socket;
    }
}
