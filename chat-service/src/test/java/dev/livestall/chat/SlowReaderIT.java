package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.RawSocket;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.presence.Presence;
import dev.livestall.events.Author;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Readers that stop reading. */
class SlowReaderIT {
    private static final String LONG = "긴 말 ".repeat(400);
    private static final int LINES = 1_000;

    @Test
    void whoReadsNothingForTooLongIsClosedAndHoldsNobodyUp() throws IOException {
        try (Node node = node("stalls", "--LIVESTALL_STALLED_AFTER=2s", "--LIVESTALL_MOST_BYTES_BEHIND=100000000")) {
            closesTheSlowOneAlone(node);
        }
    }

    @Test
    void whoIsTooManyBytesBehindIsClosedAndHoldsNobodyUp() throws IOException {
        try (Node node = node("behind", "--LIVESTALL_STALLED_AFTER=1h", "--LIVESTALL_MOST_BYTES_BEHIND=300000")) {
            closesTheSlowOneAlone(node);
        }
    }

    @Test
    void whoFellOutOfTheRingGetsAFreshPicture() throws IOException {
        try (Node node = node("ring", "--LIVESTALL_STALLED_AFTER=1h", "--LIVESTALL_RING_EVENTS=100")) {
            Show show = Show.live();
            knows(node, show);
            try (Client quick = show.viewer(node);
                    RawSocket slow = slow(node, show)) {
                for (int i = 0; i < LINES; i++) say(show, i);
                quick.event(event -> event.path("text").asString("").startsWith((LINES - 1) + " "));
                String frame = slow.text();
                while (!frame.startsWith("{\"type\":\"hello\"")) frame = slow.text();
                assertThat(frame).contains("\"recovered\":false", "\"text\":\"" + (LINES - 1) + " ");
            }
        }
    }

    private static void closesTheSlowOneAlone(Node node) throws IOException {
        Show show = Show.live();
        knows(node, show);
        try (Client quick = show.viewer(node);
                RawSocket slow = slow(node, show)) {
            for (int i = 0; i < LINES; i++) say(show, i);
            quick.event(event -> event.path("text").asString("").startsWith((LINES - 1) + " "));
            assertThat(quick.texts()).hasSize(LINES);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> node.bean(Presence.class).viewers(show.id) == 1);
            // The close frame stands behind all that was not read: it reaches only who reads on before the channel is
            // closed without it.
            assertThat(slow.closed()).isIn("4408 slow", "cut null");
            assertThat(quick.isClosed()).isFalse();
        }
    }

    private static Node node(String name, String... more) {
        String[] all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = "--LIVESTALL_SEND_BUFFER_BYTES=8192";
        return Stack.node(name, all);
    }

    private static void knows(Node node, Show show) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> node.get("/api/chat/broadcasts/" + show.id).statusCode() == 200);
    }

    /** In, and reads no more. */
    private static RawSocket slow(Node node, Show show) throws IOException {
        RawSocket slow = new RawSocket(node, show.id, "Origin: " + Node.ORIGIN);
        String token = show.mint(node).path("token").stringValue();
        slow.write(RawSocket.FINAL_TEXT, "{\"type\":\"join\",\"token\":\"" + token + "\"}");
        assertThat(slow.text()).contains("hello");
        return slow;
    }

    private static void say(Show show, int number) {
        Author author = new Author("v", "손님", Role.VIEWER, false);
        Stack.LOG.room(show.partition, new MessagePosted(show.about(), "c", author, number + " " + LONG, List.of()));
    }
}
