package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reactions, the pinned line and the ticker, on two nodes. */
class NoteIT {
    @Test
    void reactionsOfBothNodesAreOneSummary() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "하나");
                Client one = show.viewer(Stack.ONE);
                Client two = show.viewer(Stack.TWO)) {
            String message = writer.post("a", "안녕하세요").path("messageId").stringValue();
            two.event("message.posted");
            assertThat(typeOf(react(one, "r", message, "👍"))).isEqualTo("ack");
            assertThat(typeOf(react(one, "s", message, "👍"))).isEqualTo("ack");
            assertThat(typeOf(react(two, "r", message, "👍"))).isEqualTo("ack");
            for (Client client : new Client[] {one, two}) {
                client.next(frame -> frame.path("counts")
                                .path("reactions")
                                .path(message)
                                .path("👍")
                                .asInt(0)
                        == 2);
            }
            assertThat(codeOf(react(one, "t", message, "🐈"))).isEqualTo("unknown-emoji");
            try (Client late = show.viewer(Stack.TWO);
                    Client moderator = show.staff(Stack.ONE, "moderator")) {
                assertThat(late.hello()
                                .path("state")
                                .path("reactions")
                                .path(message)
                                .toString())
                        .isEqualTo("{\"counts\":{\"👍\":2},\"mine\":[]}");
                moderator.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", message));
                moderator.answer("r");
                assertThat(codeOf(react(one, "u", message, "👍"))).isEqualTo("unknown-message");
            }
            assertThat(two.events().stream().map(NoteIT::typeOf)).doesNotContain("reaction.counted", "GAP");
        }
    }

    @Test
    void aPinnedLineIsSeenByAllUntilItIsTakenDown() {
        Show show = Show.live();
        try (Client viewer = show.viewer(Stack.TWO);
                Client host = show.staff(Stack.ONE, "host")) {
            host.send("{\"type\":\"pin-line\",\"id\":\"p\",\"text\":{\"ko\":\"내일 도착\",\"en\":\"Tomorrow\"}}");
            assertThat(typeOf(host.answer("p"))).isEqualTo("ack");
            assertThat(viewer.event("line.pinned").path("text").path("en").stringValue())
                    .isEqualTo("Tomorrow");
            assertThat(notes(show).path("pinned").path("text").path("ko").stringValue())
                    .isEqualTo("내일 도착");
            host.send("{\"type\":\"unpin-line\",\"id\":\"u\"}");
            assertThat(typeOf(host.answer("u"))).isEqualTo("ack");
            viewer.event("line.unpinned");
            assertThat(notes(show).has("pinned")).isFalse();
            host.send("{\"type\":\"unpin-line\",\"id\":\"v\"}");
            assertThat(typeOf(host.answer("v"))).isEqualTo("ack");
            viewer.send("{\"type\":\"pin-line\",\"id\":\"x\",\"text\":{\"ko\":\"나\"}}");
            assertThat(codeOf(viewer.answer("x"))).isEqualTo("not-allowed");
        }
    }

    @Test
    void aPinnedMessageThatIsRemovedIsReadableNowhere() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "둘");
                Client host = show.staff(Stack.TWO, "host")) {
            String message = writer.post("a", "지울 말").path("messageId").stringValue();
            host.event("message.posted");
            host.send(Json.of("{'type':'pin-line','id':'p','messageId':'%s'}", message));
            host.answer("p");
            assertThat(writer.event("line.pinned").path("line").path("text").stringValue())
                    .isEqualTo("지울 말");
            String before = writer.hello().path("position").stringValue();
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", message));
            host.answer("r");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(notes(show).has("pinned")).isFalse());
            String token = show.mint(Stack.ONE).path("token").stringValue();
            try (Client resumed = Client.open(Stack.ONE, show.id).join(token, before)) {
                assertThat(resumed.hello().path("recovered").booleanValue()).isTrue();
                assertThat(resumed.hello().toString()).contains("line.pinned").doesNotContain("지울 말");
            }
        }
    }

    @Test
    void theTickerRunsUntilItIsCleared() {
        Show show = Show.live();
        try (Client viewer = show.viewer(Stack.TWO);
                Client host = show.staff(Stack.ONE, "host")) {
            host.send("{\"type\":\"ticker\",\"id\":\"t\",\"text\":{\"ko\":\"무료 배송\"}}");
            assertThat(typeOf(host.answer("t"))).isEqualTo("ack");
            viewer.event("ticker.changed");
            assertThat(notes(show).path("ticker").path("ko").stringValue()).isEqualTo("무료 배송");
            host.send("{\"type\":\"ticker\",\"id\":\"u\"}");
            host.answer("u");
            viewer.event(event -> typeOf(event).equals("ticker.changed") && !event.has("text"));
            assertThat(notes(show).has("ticker")).isFalse();
            host.send(Json.of("{'type':'ticker','id':'v','text':{'ko':'%s'}}", "가".repeat(201)));
            assertThat(codeOf(host.answer("v"))).isEqualTo("bad-frame");
        }
    }

    private static JsonNode react(Client viewer, String id, String message, String emoji) {
        viewer.send(Json.of("{'type':'react','id':'%s','messageId':'%s','emoji':'%s'}", id, message, emoji));
        return viewer.answer(id);
    }

    private static JsonNode notes(Show show) {
        try (Client late = show.viewer(Stack.TWO)) {
            return late.hello().path("state").path("notes");
        }
    }

    private static String typeOf(JsonNode frame) {
        return frame.path("type").stringValue();
    }

    private static String codeOf(JsonNode frame) {
        return frame.path("code").asString("none: " + frame);
    }
}
