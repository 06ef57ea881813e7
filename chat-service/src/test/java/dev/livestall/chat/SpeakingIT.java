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

/** What may be said by whom, and the answer to the rest. */
class SpeakingIT {
    @Test
    void whoHasNoNameIsAskedForOne() {
        try (Client viewer = Show.live().viewer(Stack.ONE)) {
            assertThat(codeOf(viewer.post("a", "안녕"))).isEqualTo("not-named");
        }
    }

    @Test
    void aNameNeedsTheRulesAndLastsInTheToken() {
        Show show = Show.live();
        try (Client viewer = show.viewer(Stack.ONE)) {
            viewer.send(Json.of("{'type':'name','id':'n1','nickname':'보리차','rules':false}"));
            assertThat(codeOf(viewer.answer("n1"))).isEqualTo("rules-not-accepted");
            viewer.send(Json.of("{'type':'name','id':'n2','nickname':' 보리차 ','rules':true}"));
            JsonNode named = viewer.answer("n2");
            assertThat(named.path("nickname").stringValue()).isEqualTo("보리차");
            try (Client again =
                    Client.open(Stack.TWO, show.id).join(named.path("token").stringValue())) {
                assertThat(again.viewerId()).isEqualTo(viewer.viewerId());
                assertThat(again.hello().path("nickname").stringValue()).isEqualTo("보리차");
                assertThat(again.post("a", "나예요").path("type").stringValue()).isEqualTo("ack");
            }
        }
    }

    @Test
    void nobodyCanBeCalledLikeTheStaff() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host");
                Client viewer = show.viewer(Stack.ONE)) {
            host.post("hi", "어서 오세요");
            viewer.event("message.posted");
            for (String name : new String[] {"аdmin", "운영자님", "달빛상점", "달빛 지기", "Ｈｏｓｔ"}) {
                viewer.send(
                        Json.of("{'type':'name','id':'%s','nickname':'%s','rules':true}", "n" + name.hashCode(), name));
                assertThat(codeOf(viewer.answer("n" + name.hashCode())))
                        .as(name)
                        .isEqualTo("nickname-taken-by-staff");
            }
        }
    }

    @Test
    void textThatCannotStandIsRefusedWithItsReason() {
        Show show = Show.live();
        try (Client host = show.staff(Stack.ONE, "host")) {
            assertThat(codeOf(host.post("1", "   "))).isEqualTo("empty");
            assertThat(codeOf(host.post("2", "\u200b\u2060"))).isEqualTo("empty");
            assertThat(codeOf(host.post("3", "가".repeat(301)))).isEqualTo("too-long");
            assertThat(codeOf(host.post("4", "what the f\u200bＵＵck"))).isEqualTo("blocked-word");
            host.send("{\"type\":\"post\",\"id\":\"5\",\"text\":\"\\ud800\"}");
            assertThat(codeOf(host.answer("5"))).isEqualTo("bad-frame");
            host.send("{\"type\":\"post\",\"id\":\"6\",\"text\":\"a\\u0000b\"}");
            assertThat(codeOf(host.answer("6"))).isEqualTo("bad-frame");
            assertThat(host.post("7", "가".repeat(300)).path("type").stringValue())
                    .isEqualTo("ack");
            host.event("message.posted");
            assertThat(host.events()).hasSize(1);
        }
    }

    @Test
    void cardNumbersAreMaskedBeforeAnyoneSeesThem() {
        Show show = Show.live();
        try (Client viewer = show.named(Stack.ONE, "여덟")) {
            viewer.post("a", "카드 4242 4242-42424242 요");
            assertThat(viewer.event("message.posted").path("text").stringValue())
                    .isEqualTo("카드 **** ****-****4242 요");
        }
    }

    @Test
    void linksComeFromStaffOnly() {
        Show show = Show.live();
        String post = Json.of(
                "{'type':'post','id':'l','text':'여기','links':[{'ref':'k3J9','productId':'%s'}]}",
                UUID.randomUUID().toString());
        try (Client viewer = show.named(Stack.ONE, "아홉");
                Client host = show.staff(Stack.ONE, "host")) {
            viewer.send(post);
            assertThat(codeOf(viewer.answer("l"))).isEqualTo("links-not-allowed");
            host.send(post);
            assertThat(host.answer("l").path("type").stringValue()).isEqualTo("ack");
            assertThat(viewer.event("message.posted")
                            .path("links")
                            .get(0)
                            .path("ref")
                            .stringValue())
                    .isEqualTo("k3J9");
        }
    }

    @Test
    void whoPostsTooFastHearsWhenToTryAgain() {
        Show show = Show.live();
        try (Client viewer = show.named(Stack.ONE, "열")) {
            for (int i = 0; i < 15; i++) viewer.send(Json.of("{'type':'post','id':'p%d','text':'말 %d'}", i, i));
            JsonNode refused = viewer.next("refused");
            assertThat(codeOf(refused)).isEqualTo("too-fast");
            assertThat(refused.path("retryAfterMillis").longValue()).isBetween(1L, 1_100L);
        }
    }

    @Test
    void whoFloodsIsRefusedAndThenCutOff() {
        Show show = Show.live();
        try (Client viewer = show.viewer(Stack.ONE)) {
            for (int i = 0; i < 120; i++) viewer.send("{\"type\":\"ping\"}");
            assertThat(codeOf(viewer.next("refused"))).isEqualTo("too-fast");
            for (int i = 0; i < 150 && viewer.trySend("{\"type\":\"ping\"}"); i++) {}
            assertThat(viewer.closed()).isEqualTo("1008 rate");
        }
    }

    @Test
    void aTimedOutViewerIsSilentOnEveryNode() {
        Show show = Show.live();
        String token = show.mint(Stack.ONE).path("token").stringValue();
        try (Client viewer = Client.open(Stack.ONE, show.id).join(token).name("열하나");
                Client otherTab = Client.open(Stack.TWO, show.id).join(token).name("열하나");
                Client moderator = show.staff(Stack.TWO, "moderator")) {
            moderator.send(Json.of("{'type':'timeout','id':'t','viewerId':'%s','seconds':60}", viewer.viewerId()));
            assertThat(moderator.answer("t").path("type").stringValue()).isEqualTo("ack");
            Awaitility.await().untilAsserted(() -> assertThat(codeOf(viewer.post("a" + System.nanoTime(), "말")))
                    .isEqualTo("muted"));
            JsonNode refused = otherTab.post("b", "말");
            assertThat(codeOf(refused)).isEqualTo("muted");
            assertThat(refused.path("retryAfterMillis").longValue()).isBetween(50_000L, 60_000L);
        }
    }

    @Test
    void onlyModeratorsRemoveAndTimeOut() {
        Show show = Show.live();
        try (Client writer = show.named(Stack.ONE, "열둘");
                Client marketer = show.staff(Stack.ONE, "marketer");
                Client host = show.staff(Stack.ONE, "host")) {
            String id = writer.post("a", "내 말").path("messageId").stringValue();
            String remove = Json.of("{'type':'remove','id':'r','messageId':'%s'}", id);
            String timeout = Json.of("{'type':'timeout','id':'t','viewerId':'%s','seconds':60}", writer.viewerId());
            for (Client client : new Client[] {writer, marketer}) {
                client.send(remove);
                assertThat(codeOf(client.answer("r"))).isEqualTo("not-allowed");
                client.send(timeout);
                assertThat(codeOf(client.answer("t"))).isEqualTo("not-allowed");
            }
            host.send(Json.of(
                    "{'type':'remove','id':'u','messageId':'%s'}",
                    UUID.randomUUID().toString()));
            assertThat(codeOf(host.answer("u"))).isEqualTo("unknown-message");
            host.send(remove);
            String first = host.answer("r").path("position").stringValue();
            host.send(remove);
            assertThat(host.answer("r").path("position").stringValue()).isEqualTo(first);
        }
    }

    private static String codeOf(JsonNode frame) {
        return frame.path("code").asString("none: " + frame);
    }
}
