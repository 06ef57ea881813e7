package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Node;
import dev.livestall.chat.harness.Rows;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Held lines: who sees them, who decides, and that a line enters the room at most once. */
class ReviewIT {
    private final Show show = Show.live();
    private final Client moderator = show.staff(Stack.TWO, "moderator");
    private final Client writer = show.named(Stack.ONE, "글쓴이");
    private final Client other = show.named(Stack.TWO, "이웃");

    @BeforeEach
    void everythingIsHeld() {
        Staff.ok(moderator, "mode", "'holdAll':true");
        writer.event("room.mode_changed");
    }

    @AfterEach
    void leave() {
        List.of(moderator, writer, other).forEach(Client::close);
    }

    @Test
    void aReleasedLineEntersTheRoomOnceWithItsOwnId() {
        String id = held("a", "기다리는 말");
        assertThat(writer.post("a", "기다리는 말").path("type").stringValue()).isEqualTo("held");
        try (Client host = show.staff(Stack.ONE, "host");
                Client newcomer = show.viewer(Stack.ONE)) {
            assertThat(host.hello().at("/state/held/0/message/text").stringValue())
                    .isEqualTo("기다리는 말");
            assertThat(newcomer.hello().toString()).doesNotContain("기다리는 말");
            Staff.ok(host, "release", "'messageId':'%s'", id);
            Staff.ok(host, "release", "'messageId':'%s'", id);
            Staff.ok(moderator, "release", "'messageId':'%s'", id);
        }
        JsonNode released = other.event("message.released");
        assertThat(released.at("/message/id").stringValue()).isEqualTo(id);
        assertThat(code(Staff.ask(moderator, "reject", "'messageId':'%s'", id))).isEqualTo("already-decided");
        assertThat(writer.post("a", "기다리는 말").path("type").stringValue()).isEqualTo("ack");
        try (Client newcomer = show.viewer(Stack.TWO);
                Node later = Stack.node("after-release");
                Client there = show.viewer(later)) {
            for (Client client : List.of(newcomer, there)) {
                assertThat(client.hello().path("events").toString()).containsOnlyOnce("기다리는 말");
            }
        }
        Rows rows = new Rows(show.shopId);
        rows.until(1, "SELECT count(*) FROM message WHERE event LIKE '%기다리는 말%'");
        rows.until(1, "SELECT count(*) FROM audit WHERE action = 'message.released' AND target_id = '" + id + "'");
    }

    @Test
    void aRejectedLineNeverShowsAndWaitsAgainAfterUndo() {
        String id = held("a", "거절할 말");
        Staff.ok(moderator, "reject", "'messageId':'%s','why':'비방'", id);
        Awaitility.await()
                .untilAsserted(() -> assertThat(code(writer.post("a", "거절할 말"))).isEqualTo("rejected"));
        Staff.ok(moderator, "undo-review", "'messageId':'%s'", id);
        Awaitility.await().untilAsserted(() -> assertThat(
                        writer.post("a", "거절할 말").path("type").asString(""))
                .isEqualTo("held"));
        Staff.ok(moderator, "release", "'messageId':'%s'", id);
        other.event("message.released");
        Staff.ok(moderator, "undo-review", "'messageId':'%s'", id);
        assertThat(other.event("message.removed").path("messageId").stringValue())
                .isEqualTo(id);
        try (Client newcomer = show.viewer(Stack.ONE)) {
            assertThat(newcomer.hello().toString()).doesNotContain("거절할 말");
        }
        Rows rows = new Rows(show.shopId);
        rows.until(1, "SELECT count(*) FROM audit WHERE action = 'message.rejected' AND why = '비방'");
        rows.until(1, "SELECT count(*) FROM message WHERE event IS NULL AND removed_at IS NOT NULL");
    }

    @Test
    void removingAllLinesOfAViewerEmptiesTheirPartOfTheQueue() {
        String id = held("a", "쌓인 말");
        Staff.ok(moderator, "remove-lines", "'viewerId':'%s'", writer.viewerId());
        assertThat(code(Staff.ask(moderator, "release", "'messageId':'%s'", id)))
                .isEqualTo("already-decided");
        try (Client host = show.staff(Stack.TWO, "host")) {
            assertThat(host.hello().toString()).doesNotContain("쌓인 말");
        }
    }

    @Test
    void whatIsNotHeldCannotBeDecided() {
        String nothing = "'messageId':'4fd0d1c6-63a4-5d2b-8f7e-2a1b0c9d8e7f'";
        for (String type : List.of("release", "reject", "undo-review")) {
            assertThat(code(Staff.ask(moderator, type, nothing))).isEqualTo("not-held");
            assertThat(code(Staff.ask(writer, type, nothing))).isEqualTo("not-allowed");
        }
    }

    private String held(String id, String text) {
        JsonNode answer = writer.post(id, text);
        assertThat(answer.path("type").stringValue()).isEqualTo("held");
        String messageId = answer.path("messageId").stringValue();
        moderator.event(event -> event.at("/message/id").asString("").equals(messageId));
        return messageId;
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asString("none: " + answer);
    }
}
