package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Client;
import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Polls, on two nodes. */
class PollIT {
    private static final String TWO_OPTIONS =
            "'question':{'ko':'무슨 색?'},'options':[{'ko':'크림','en':'Cream'},{'ko':'먹색'}]";

    @Test
    void everyNodeCountsTheSameVotesAndTheResultIsWrittenOnce() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host");
                Client one = show.viewer(Stack.ONE);
                Client two = show.viewer(Stack.TWO)) {
            String poll = begin(host, "p");
            assertThat(one.event("poll.begun").path("question").path("ko").stringValue())
                    .isEqualTo("무슨 색?");
            two.event("poll.begun");
            assertThat(typeOf(vote(one, "v", poll, 0))).isEqualTo("ack");
            assertThat(typeOf(vote(two, "v", poll, 1))).isEqualTo("ack");
            for (Client client : new Client[] {one, two}) {
                JsonNode counts = client.next(
                        frame -> frame.path("counts").path("poll").path("votes").asInt(0) == 2);
                assertThat(counts.path("counts").path("poll").path("counts").toString())
                        .isEqualTo("[1,1]");
            }
            host.send(Json.of("{'type':'end-poll','id':'e','pollId':'%s'}", poll));
            assertThat(typeOf(host.answer("e"))).isEqualTo("ack");
            assertThat(two.event("poll.ended").path("votes").toString()).isEqualTo("[1,1]");
            assertThat(codeOf(vote(show.viewer(Stack.TWO), "late", poll, 0))).isEqualTo("poll-ended");
            assertThat(two.events().stream().map(PollIT::typeOf)).containsExactly("poll.begun", "poll.ended");
        }
    }

    @Test
    void aViewerHasOneVoteOnAllNodes() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client host = show.staff(Stack.TWO, "host");
                Client tab = Client.open(Stack.ONE, show.id).join(token);
                Client otherTab = Client.open(Stack.TWO, show.id).join(token)) {
            String poll = begin(host, "p");
            tab.event("poll.begun");
            otherTab.event("poll.begun");
            // At the same time by way of both nodes: the log decides which is first.
            String vote = "{'type':'vote','id':'v','pollId':'%s','option':%d}";
            tab.send(Json.of(vote, poll, 0));
            otherTab.send(Json.of(vote, poll, 1));
            String first = typeOf(tab.answer("v"));
            String second = typeOf(otherTab.answer("v"));
            assertThat(new String[] {first, second}).containsExactlyInAnyOrder("ack", "refused");
            Client counted = first.equals("ack") ? tab : otherTab;
            Client other = first.equals("ack") ? otherTab : tab;
            int option = first.equals("ack") ? 0 : 1;
            assertThat(typeOf(vote(counted, "again", poll, option))).isEqualTo("ack");
            assertThat(codeOf(vote(other, "again", poll, 1 - option))).isEqualTo("already-voted");
            assertThat(Client.open(Stack.TWO, show.id)
                            .join(token)
                            .hello()
                            .path("state")
                            .path("poll")
                            .path("mine")
                            .intValue())
                    .isEqualTo(option);
        }
    }

    @Test
    void aPollEndsByItselfAndAQuizSaysThenWhatWasRight() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host");
                Client viewer = show.viewer(Stack.TWO)) {
            host.send(Json.of("{'type':'begin-poll','id':'p',%s,'seconds':5,'hidden':true,'right':1}", TWO_OPTIONS));
            String poll = host.answer("p").path("messageId").stringValue();
            JsonNode begun = viewer.event("poll.begun");
            assertThat(begun.path("quiz").booleanValue()).isTrue();
            assertThat(begun.toString()).doesNotContain("right");
            vote(viewer, "v", poll, 1);
            JsonNode tally = viewer.next("tally");
            assertThat(tally.path("counts").path("poll").path("votes").intValue())
                    .isEqualTo(1);
            assertThat(tally.path("counts").path("poll").has("counts")).isFalse();
            JsonNode ended = viewer.event("poll.ended");
            assertThat(ended.path("right").intValue()).isEqualTo(1);
            assertThat(ended.path("votes").toString()).isEqualTo("[0,1]");
            try (Client late = show.viewer(Stack.ONE)) {
                JsonNode shown = late.hello().path("state").path("poll");
                assertThat(shown.path("state").stringValue()).isEqualTo("ended");
                assertThat(shown.path("counts").toString()).isEqualTo("[0,1]");
                assertThat(shown.path("right").intValue()).isEqualTo(1);
            }
        }
    }

    @Test
    void oneAtATimeAndByModeratorsOnly() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host");
                Client marketer = show.staff(Stack.ONE, "marketer");
                Client viewer = show.viewer(Stack.ONE)) {
            for (Client client : new Client[] {marketer, viewer}) {
                client.send(Json.of("{'type':'begin-poll','id':'x',%s}", TWO_OPTIONS));
                assertThat(codeOf(client.answer("x"))).isEqualTo("not-allowed");
            }
            String poll = begin(host, "p");
            assertThat(begin(host, "p")).isEqualTo(poll);
            host.send(Json.of("{'type':'begin-poll','id':'q',%s}", TWO_OPTIONS));
            assertThat(codeOf(host.answer("q"))).isEqualTo("poll-running");
            host.send(Json.of("{'type':'begin-poll','id':'r','question':{'ko':'?'},'options':[{'ko':'하나'}]}"));
            assertThat(codeOf(host.answer("r"))).isEqualTo("bad-frame");
            assertThat(codeOf(vote(host, "s", poll, 0))).isEqualTo("not-allowed");
            assertThat(codeOf(vote(viewer, "t", poll, 2))).isEqualTo("bad-frame");
            assertThat(codeOf(vote(viewer, "u", UUID.randomUUID().toString(), 0)))
                    .isEqualTo("unknown-poll");
            viewer.send(Json.of("{'type':'end-poll','id':'e','pollId':'%s'}", poll));
            assertThat(codeOf(viewer.answer("e"))).isEqualTo("not-allowed");
        }
    }

    @Test
    void aNodeThatStartsLaterHasCountedTheSame() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host");
                Client viewer = show.viewer(Stack.ONE)) {
            String poll = begin(host, "p");
            viewer.event("poll.begun");
            vote(viewer, "v", poll, 1);
            try (var late = Stack.node("late");
                    Client there = show.viewer(late)) {
                JsonNode shown = there.hello().path("state").path("poll");
                assertThat(shown.path("counts").toString()).isEqualTo("[0,1]");
                assertThat(shown.path("state").stringValue()).isEqualTo("open");
            }
        }
    }

    private static String begin(Client host, String id) {
        host.send(Json.of("{'type':'begin-poll','id':'%s',%s}", id, TWO_OPTIONS));
        return host.answer(id).path("messageId").stringValue();
    }

    private static JsonNode vote(Client viewer, String id, String poll, int option) {
        viewer.send(Json.of("{'type':'vote','id':'%s','pollId':'%s','option':%d}", id, poll, option));
        return viewer.answer(id);
    }

    private static String typeOf(JsonNode frame) {
        return frame.path("type").stringValue();
    }

    private static String codeOf(JsonNode frame) {
        return frame.path("code").asString("none: " + frame);
    }
}
