package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a room promises to those in it, seen through real sockets of two nodes on one log. */
class RoomIT {
    @Test
    void aMessageIsAcknowledgedWithItsPositionAndReachesViewersOfBothNodes() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "보리차한잔");
                Client reader = show.viewer(Stack.TWO)) {
            JsonNode ack = writer.post("m-1", "안녕하세요");
            assertThat(ack.path("type").stringValue()).isEqualTo("ack");
            JsonNode seen = reader.event("message.posted");
            assertThat(seen.path("id")).isEqualTo(ack.path("messageId"));
            assertThat(seen.path("text").stringValue()).isEqualTo("안녕하세요");
            assertThat(seen.path("author").path("nickname").stringValue()).isEqualTo("보리차한잔");
            assertThat(reader.cursor()).isEqualTo(ack.path("position").stringValue());
        }
    }
}
