package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Asking;
import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Fresh;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.chat.harness.Staff;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lines that wait for whatever reason, and what they are when they come in. */
class HeldQuestionIT {
    private final Show show = Show.live();
    private final Client moderator = show.staff(Stack.TWO, "moderator");
    private final Client writer = show.named(Stack.ONE, "글쓴이");
    private final Client other = show.viewer(Stack.TWO);

    @AfterEach
    void leave() {
        moderator.close();
        writer.close();
        other.close();
    }

    @Test
    void aHeldQuestionIsAskedWhenItIsReleased() {
        Staff.ok(moderator, "mode", "'holdAll':true");
        writer.event("room.mode_changed");
        String id = ask("q", "held");
        waiting(id);
        assertThat(questions()).isEmpty();
        Staff.ok(moderator, "release", "'messageId':'%s'", id);
        assertThat(other.event("question.asked").path("messageId").stringValue())
                .isEqualTo(id);
        assertThat(questions().get(0).path("messageId").stringValue()).isEqualTo(id);
        assertThat(Staff.ask(other, "upvote", "'messageId':'%s'", id)
                        .path("type")
                        .stringValue())
                .isEqualTo("ack");
    }

    @Test
    void aDelayedQuestionIsAskedWhenItsTimeHasCome() {
        Staff.ok(moderator, "mode", "'delaySeconds':1");
        writer.event("room.mode_changed");
        String id = ask("q", "ack");
        other.event("message.released");
        assertThat(other.event("question.asked").path("messageId").stringValue())
                .isEqualTo(id);
        assertThat(questions().get(0).path("messageId").stringValue()).isEqualTo(id);
    }

    @Test
    void whatTheShopWantsToSeeFirstIsHeldWithItsReason() {
        put("/words", "{\"words\":[{\"word\":\"오이\",\"action\":\"hold\"}]}", "moderator");
        put("/text-rules", "{\"links\":\"hold\"}", "host");
        Awaitility.await().untilAsserted(() -> {
            assertThat(writer.post("w" + System.nanoTime(), "오이 " + Fresh.word())
                            .path("type")
                            .asString(""))
                    .isEqualTo("held");
            assertThat(writer.post("l" + System.nanoTime(), "bit.ly/" + Fresh.word())
                            .path("type")
                            .asString(""))
                    .isEqualTo("held");
        });
        JsonNode word = moderator.event(event -> event.path("why").asString("").equals("word"));
        moderator.event(event -> event.path("why").asString("").equals("link"));
        String id = word.at("/message/id").stringValue();
        Staff.ok(moderator, "release", "'messageId':'%s'", id);
        assertThat(other.event("message.released").at("/message/text").stringValue())
                .startsWith("오이");
    }

    @Test
    void allQuestionsOfAViewerGoWithTheirLinesAndThePinWithThem() {
        String id = ask("q", "ack");
        moderator.event("question.asked");
        Staff.ok(moderator, "pin-line", "'messageId':'%s'", id);
        other.event("line.pinned");
        assertThat(questions()).hasSize(1);
        Staff.ok(moderator, "remove-lines", "'viewerId':'%s'", writer.viewerId());
        other.event("viewer.lines_removed");
        try (Client late = show.viewer(Stack.TWO)) {
            assertThat(late.hello().toString()).doesNotContain("언제 와요");
        }
    }

    private void waiting(String id) {
        moderator.event(event -> event.at("/message/id").asString("").equals(id));
    }

    private String ask(String id, String expected) {
        writer.send(Json.of("{'type':'post','id':'%s','text':'언제 와요?','question':true}", id));
        JsonNode answer = writer.answer(id);
        assertThat(answer.path("type").stringValue()).isEqualTo(expected);
        return answer.path("messageId").stringValue();
    }

    private JsonNode questions() {
        try (Client late = show.viewer(Stack.TWO)) {
            return late.hello().path("state").path("questions");
        }
    }

    private void put(String what, String body, String role) {
        String path = "/api/chat/shops/" + show.shopId + what;
        assertThat(Asking.send(Stack.ONE, "PUT", path, show.staffToken(role), body)
                        .statusCode())
                .isEqualTo(200);
    }
}
