package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Questions, votes for them, answers and replies, on two nodes. */
class QuestionIT {
    @Test
    void aQuestionIsAskedVotedForAndAnsweredAloud() {
        Show show = Show.live();
        try (Client asker = show.named(Stack.ONE, "하나");
                Client voter = show.viewer(Stack.TWO);
                Client host = show.staff(Stack.ONE, "host")) {
            String question = ask(asker, "q", "색이 몇 가지예요?");
            assertThat(voter.event("question.asked").path("messageId").stringValue())
                    .isEqualTo(question);
            assertThat(voter.event("message.posted").path("question").booleanValue())
                    .isTrue();
            assertThat(typeOf(upvote(voter, "u", question))).isEqualTo("ack");
            assertThat(typeOf(upvote(voter, "u2", question))).isEqualTo("ack");
            assertThat(asker.next("tally")
                            .path("counts")
                            .path("questions")
                            .path(question)
                            .intValue())
                    .isEqualTo(1);
            host.send(Json.of("{'type':'answer','id':'a','messageId':'%s'}", question));
            assertThat(typeOf(host.answer("a"))).isEqualTo("ack");
            assertThat(voter.event("question.answered").path("by").stringValue())
                    .isEqualTo("aloud");
            JsonNode shown = questions(show).get(0);
            assertThat(shown.path("text").stringValue()).isEqualTo("색이 몇 가지예요?");
            assertThat(shown.path("votes").intValue()).isEqualTo(1);
            assertThat(shown.path("answered").path("by").stringValue()).isEqualTo("aloud");
            assertThat(voter.events().stream().map(QuestionIT::typeOf)).doesNotContain("question.upvoted", "GAP");
        }
    }

    @Test
    void anAnswerInTextIsTiedToItsQuestion() {
        Show show = Show.live();
        try (Client asker = show.named(Stack.ONE, "둘");
                Client host = show.staff(Stack.TWO, "host")) {
            String question = ask(asker, "q", "배송은 언제 와요?");
            host.event("question.asked");
            host.send(Json.of("{'type':'post','id':'r','text':'내일이요','replyTo':'%s'}", question));
            String answer = host.answer("r").path("messageId").stringValue();
            host.send(Json.of("{'type':'answer','id':'a','messageId':'%s','answerId':'%s'}", question, answer));
            assertThat(typeOf(host.answer("a"))).isEqualTo("ack");
            JsonNode answered = asker.event("question.answered");
            assertThat(answered.path("by").stringValue()).isEqualTo("text");
            assertThat(answered.path("answerId").stringValue()).isEqualTo(answer);
        }
    }

    @Test
    void aRemovedQuestionIsGoneEverywhere() {
        Show show = Show.live();
        try (Client asker = show.named(Stack.ONE, "셋");
                Client host = show.staff(Stack.ONE, "moderator")) {
            String question = ask(asker, "q", "이상한 질문");
            host.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", question));
            assertThat(typeOf(host.answer("r"))).isEqualTo("ack");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(questions(show).size()).isZero());
            assertThat(codeOf(upvote(show.viewer(Stack.ONE), "u", question))).isEqualTo("unknown-question");
        }
    }

    @Test
    void aQuestionIsALineAndPassesTheSameChecks() {
        Show show = Show.live();
        try (Client nameless = show.viewer(Stack.ONE);
                Client asker = show.named(Stack.ONE, "넷");
                Client host = show.staff(Stack.ONE, "host")) {
            nameless.send("{\"type\":\"post\",\"id\":\"a\",\"text\":\"?\",\"question\":true}");
            assertThat(codeOf(nameless.answer("a"))).isEqualTo("not-named");
            asker.send("{\"type\":\"post\",\"id\":\"b\",\"text\":\"fuck?\",\"question\":true}");
            assertThat(codeOf(asker.answer("b"))).isEqualTo("blocked-word");
            host.send("{\"type\":\"post\",\"id\":\"c\",\"text\":\"?\",\"question\":true}");
            assertThat(codeOf(host.answer("c"))).isEqualTo("not-allowed");
            String question = ask(asker, "d", "?");
            assertThat(ask(asker, "d", "?")).isEqualTo(question);
            asker.send(Json.of("{'type':'answer','id':'e','messageId':'%s'}", question));
            assertThat(codeOf(asker.answer("e"))).isEqualTo("not-allowed");
            host.send(Json.of(
                    "{'type':'answer','id':'f','messageId':'%s'}",
                    UUID.randomUUID().toString()));
            assertThat(codeOf(host.answer("f"))).isEqualTo("unknown-question");
            assertThat(codeOf(upvote(host, "g", question))).isEqualTo("not-allowed");
        }
    }

    @Test
    void aReplyShowsTheBeginningOfItsLineUntilThatIsRemoved() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "다섯");
                Client answerer = show.named(Stack.TWO, "여섯");
                Client moderator = show.staff(Stack.ONE, "moderator")) {
            String line = writer.post("a", "가".repeat(100)).path("messageId").stringValue();
            answerer.event("message.posted");
            answerer.send(Json.of("{'type':'post','id':'b','text':'맞아요','replyTo':'%s'}", line));
            String reply = answerer.answer("b").path("messageId").stringValue();
            JsonNode quote = writer.event(event -> event.path("id").asString().equals(reply))
                    .path("replyTo");
            assertThat(writer.event("message.posted")
                            .path("author")
                            .path("badges")
                            .toString())
                    .isEqualTo("[\"first-time\"]");
            assertThat(quote.path("nickname").stringValue()).isEqualTo("다섯");
            assertThat(quote.path("text").stringValue()).isEqualTo("가".repeat(80));
            moderator.send(Json.of("{'type':'remove','id':'r','messageId':'%s'}", line));
            assertThat(typeOf(moderator.answer("r"))).isEqualTo("ack");
            answerer.event("message.removed");
            try (Client late = show.viewer(Stack.TWO)) {
                JsonNode shown = late.hello().path("events").get(0);
                assertThat(shown.path("id").stringValue()).isEqualTo(reply);
                assertThat(shown.path("replyTo").toString()).isEqualTo("{\"messageId\":\"" + line + "\"}");
            }
            answerer.send(Json.of("{'type':'post','id':'c','text':'?','replyTo':'%s'}", line));
            assertThat(codeOf(answerer.answer("c"))).isEqualTo("unknown-message");
        }
    }

    private static String ask(Client viewer, String id, String text) {
        viewer.send(Json.of("{'type':'post','id':'%s','text':'%s','question':true}", id, text));
        return viewer.answer(id).path("messageId").stringValue();
    }

    private static JsonNode upvote(Client viewer, String id, String question) {
        viewer.send(Json.of("{'type':'upvote','id':'%s','messageId':'%s'}", id, question));
        return viewer.answer(id);
    }

    /** As someone sees them who comes in by way of the other node. */
    private static JsonNode questions(Show show) {
        try (Client late = show.viewer(Stack.TWO)) {
            return late.hello().path("state").path("questions");
        }
    }

    private static String typeOf(JsonNode frame) {
        return frame.path("type").stringValue();
    }

    private static String codeOf(JsonNode frame) {
        return frame.path("code").asString("none: " + frame);
    }
}
