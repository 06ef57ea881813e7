package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Poller;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Stream;
import dev.livestall.chat.presence.Presence;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How many are watching, and their hearts, over all nodes. */
class PresenceIT {
    @Test
    void viewersOfAllNodesAreCountedStaffAndSecondTabsAreNot() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client one = Client.open(Stack.ONE, show.id).join(token);
                Client sameViewer = Client.open(Stack.ONE, show.id).join(token);
                Client host = show.staff(Stack.ONE, "host");
                Client other = show.viewer(Stack.TWO)) {
            one.next(frame -> frame.path("viewers").asInt(-1) == 2
                    && frame.path("type").stringValue().equals("pulse"));
            other.close();
            one.next(frame -> frame.path("viewers").asInt(-1) == 1
                    && frame.path("type").stringValue().equals("pulse"));
            // The other node reads the same counts by itself, a moment earlier or later.
            Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                try (Client newcomer = show.staff(Stack.TWO, "host")) {
                    assertThat(newcomer.hello().path("viewers").asInt(-1)).isEqualTo(1);
                }
            });
        }
    }

    @Test
    void anOverlayIsNoViewerWhicheverWayItCame() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        Client overlay = Client.open(Stack.ONE, show.id);
        overlay.send("{\"type\":\"join\",\"overlay\":true,\"token\":\"" + token + "\"}");
        overlay.next("hello");
        Stream stream = new Stream(Stack.ONE, show.id, token, "?overlay=true");
        stream.next("hello");
        new Poller(show.id, show.mint(Stack.ONE).path("token").stringValue(), "&overlay=true").next(Stack.ONE, "hello");
        try (Client viewer = Client.open(Stack.ONE, show.id).join(token)) {
            assertThat(viewer.hello().path("viewers").asInt(-1)).isEqualTo(1);
            overlay.close();
            stream.close();
            // Whoever watches under the same name is still there when the overlay has gone.
            Presence presence = Stack.ONE.bean(Presence.class);
            Awaitility.await()
                    .during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> presence.viewers(show.id) == 1);
        }
    }

    @Test
    void heartsReachEveryoneAsOneSumPerSecond() {
        Show show = Show.live();
        try (Client giver = show.viewer(Stack.ONE);
                Client other = show.viewer(Stack.TWO)) {
            for (int i = 0; i < 4; i++) giver.send("{\"type\":\"heart\",\"count\":5}");
            AtomicInteger hearts = new AtomicInteger();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
                hearts.addAndGet(other.next("pulse").path("hearts").asInt(0));
                return hearts.get() == 20;
            });
        }
    }

    @Test
    void aNodeThatStopsTakesItsViewersWithIt() {
        Show show = Show.live();
        try (Client stays = show.viewer(Stack.ONE)) {
            var dying = Stack.node("dying");
            show.viewer(dying);
            stays.next(frame -> frame.path("viewers").asInt(-1) == 2
                    && frame.path("type").stringValue().equals("pulse"));
            dying.close();
            stays.next(frame -> frame.path("viewers").asInt(-1) == 1
                    && frame.path("type").stringValue().equals("pulse"));
        }
    }
}
