package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nodes that stop and start. */
class NodesIT {
    @Test
    void aNodeThatStopsSendsItsClientsAwaySpreadOverTime() {
        Show show = Show.live();
        Node leaving = Stack.node("leaving");
        List<Client> clients =
                Stream.generate(() -> show.viewer(leaving)).limit(20).toList();
        leaving.close();
        List<Long> waits = clients.stream()
                .map(Client::closed)
                .peek(goodbye -> assertThat(goodbye).matches("1012 [0-9]+"))
                .map(goodbye -> Long.parseLong(goodbye.substring(5)))
                .toList();
        assertThat(waits).allMatch(wait -> wait >= 0 && wait <= 3_000);
        assertThat(waits.stream().distinct().count()).isGreaterThan(10);
    }

    @Test
    void aRetryAfterTheNodeWasStartedAnewIsTheSameMessage() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        String first;
        try (Node before = Stack.node("restarted");
                Client writer = Client.open(before, show.id).join(token).name("다시")) {
            first = writer.post("same", "한 번만").path("position").stringValue();
        }
        try (Node after = Stack.node("restarted");
                Client writer = Client.open(after, show.id).join(token).name("다시");
                Client reader = show.viewer(Stack.TWO)) {
            assertThat(writer.post("same", "한 번만").path("position").stringValue())
                    .isEqualTo(first);
            writer.post("other", "끝");
            reader.event(event -> event.path("text").asString("").equals("끝"));
            assertThat(reader.texts()).containsExactly("끝");
        }
    }
}
